package uk.kith.insight.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kith.kernel.Dated;
import uk.kith.statute.LengthUnit;
import uk.kith.statute.Limit;
import uk.kith.statute.book.StatuteBook;

/** The lengths that this authority chose for clocks which no law sets, each from a day on. */
@Component
class LocalLengths {

    /** A length for one clock. */
    private record Chosen(String clock, LocalDate from, Limit limit) {}

    /** The lengths chosen, as they were known. */
    record Book(List<Chosen> chosen) {

        /** How long this clock runs, by the day it starts. What the law sets nobody may change. */
        Dated<Limit> of(StatuteBook.Entry entry) {
            var values = entry.timescale().values().stream()
                    .map(value -> new Dated.Value<>(value.from(), value.value().limit()))
                    .toList();
            var limits = new Dated<>(values);
            if (!entry.isLocal()) return limits;
            for (var own : chosen) if (own.clock().equals(entry.clock())) limits = limits.then(own.from(), own.limit());
            return limits;
        }
    }

    private final JdbcClient db;

    LocalLengths(JdbcClient db) {
        this.db = db;
    }

    Book now() {
        return new Book(db.sql("""
                        select l.clock, l.in_force_from, l.amount, l.unit
                          from authority.fact_local_length l
                         order by l.clock, l.in_force_from
                        """)
                .query((row, number) -> new Chosen(
                        row.getString("clock"),
                        row.getObject("in_force_from", LocalDate.class),
                        LengthUnit.valueOf(row.getString("unit")
                                        .toUpperCase(Locale.ROOT)
                                        .replace('-', '_'))
                                .limit(row.getInt("amount"))))
                .list());
    }
}
