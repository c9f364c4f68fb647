package uk.kith.insight.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts all measures, month by month and by every usual breakdown, for whoever measures how long that takes. */
public final class Months {

    private final Sweep sweep;
    private final TransactionTemplate oneMoment;

    /** Whoever hands out the parts of a running Kith. */
    public interface Parts {
        <T> T part(Class<T> kind);
    }

    public Months(Parts kith) {
        sweep = kith.part(Sweep.class);
        oneMoment = new TransactionTemplate(kith.part(PlatformTransactionManager.class));
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** How many tables of figures there are; must be run as somebody who sees every child. */
    public int count(int months, LocalDate today) {
        var windows = Window.months(months, today);
        Function<Measure, List<Window>> periods = measure -> windows.stream()
                .map(window -> KeptWindows.as(measure.on(), window))
                .collect(Collectors.toList());
        Map<KeptFigures.Key, Tally> told = oneMoment.execute(
                status -> sweep.ofEverybody(Catalogue.ours().measures().values(), periods));
        return told.size();
    }
}
