package uk.kith.front.sample;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.chance.Ids;
import uk.kith.front.sample.counts.Tallies;
import uk.kith.front.sample.figures.Figures;
import uk.kith.front.sample.lives.Lives;
import uk.kith.front.sample.place.Places;
import uk.kith.front.sample.place.Providers;
import uk.kith.front.sample.work.Staff;
import uk.kith.front.sample.written.AuthorityWritten;
import uk.kith.front.sample.written.FamilyWritten;
import uk.kith.front.sample.written.Rows;
import uk.kith.kernel.London;
import uk.kith.platform.database.Acting;
import uk.kith.platform.database.BulkOverTime;
import uk.kith.platform.identity.Workers;

/** Fills an empty record with an authority that does not exist, all of it or nothing. */
@Component
public class SampleAuthority {

    private final JdbcClient db;
    private final BulkOverTime bulk;
    private final Figures figures;
    private final Workers workers;
    private final InstantSource time;
    private final TransactionTemplate transaction;

    SampleAuthority(
            JdbcClient db,
            BulkOverTime bulk,
            Figures figures,
            Workers workers,
            InstantSource time,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.bulk = bulk;
        this.figures = figures;
        this.workers = workers;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What was made. */
    public record Made(long rows, List<Figure> figures) {}

    /** Whether the record holds nobody yet. */
    public boolean canBeFilled() {
        return maker().call(() -> transaction.execute(_ -> isEmpty()));
    }

    private boolean isEmpty() {
        return db.sql("select not exists (select from people.fact_person)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Makes the authority.
     *
     * @throws IllegalStateException when the record holds people already
     */
    public Made fill(SampleSize size) {
        // What it dates is set moment by moment; that it may date at all is said here.
        long rows = maker().recordedAt(time.instant())
                .call(() -> transaction.execute(_ -> {
                    if (!isEmpty()) throw new IllegalStateException("The record holds people already.");
                    return write(size);
                }));
        return new Made(rows, figures(size.asAt()));
    }

    /** The figures of the report as the record has them on that day; none of a day that is still to come. */
    public List<Figure> figures(LocalDate day) {
        return day.isAfter(London.dayOf(time.instant())) ? List.of() : figures.on(day);
    }

    /** A worker of Kith's own, whom no bar touches. */
    private Acting maker() {
        return workers.ofTheCommandLine().acting().because("Made for the sample authority");
    }

    /** Returns how many rows there were. */
    long write(SampleSize size) {
        var chance = new Chance(size.seed());
        var ids = new Ids(size.seed());
        var rows = new Rows(bulk, ids, size, time.instant());
        var places = new Places(chance.apart());
        var providers = new Providers(places, chance.apart());
        new AuthorityWritten(size, rows).write(places, providers);
        var staff = new Staff(size, chance.apart(), ids, rows);
        var tallies = new Tallies(size);
        var written = new FamilyWritten(size, chance.apart(), ids, rows, staff, tallies);
        new Lives(size, chance.apart(), ids, places, providers, tallies).tell(written);
        written.finish();
        return rows.written();
    }
}
