package uk.kith.insight.measures;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import uk.kith.kernel.London;
import uk.kith.platform.identity.Workers;

/**
 * Counts all kept figures anew every night, on one of the nodes that serve the same record. It makes good whatever following the
 * changes of a day may have missed, and begins the new day's periods.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "kith.fresh-figures", matchIfMissing = true)
class NightlyFigures implements SmartLifecycle {

    private final Freshening freshening;
    private final Workers workers;
    private final DataSource database;
    private final LocalTime at;
    private @Nullable Scheduler scheduler;

    NightlyFigures(
            Freshening freshening,
            Workers workers,
            DataSource database,
            @Value("${kith.figures-at:02:00}") LocalTime at) {
        this.freshening = freshening;
        this.workers = workers;
        this.database = database;
        this.at = at;
    }

    @Override
    public void start() {
        var nightly = Tasks.recurring("figures", Schedules.daily(London.ZONE, at))
                .execute((instance, context) ->
                        workers.ofTheCommandLine().acting().run(freshening::freshenAll));
        scheduler = Scheduler.create(database)
                .tableName("measures.job")
                .startTasks(nightly)
                .threads(1)
                .build();
        scheduler.start();
    }

    @Override
    public void stop() {
        if (scheduler != null) scheduler.stop();
        scheduler = null;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
