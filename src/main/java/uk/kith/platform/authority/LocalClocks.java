package uk.kith.platform.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.statute.LengthUnit;
import uk.kith.statute.book.StatuteBook;

/** How long those clocks run here that no law sets, each length from a day on. */
@Component
@Transactional
public class LocalClocks {

    private final JdbcClient db;

    LocalClocks(JdbcClient db) {
        this.db = db;
    }

    /** A length that the authority chose. */
    public record Length(String clock, int amount, LengthUnit unit, LocalDate inForceFrom) {

        /** "8 weeks". */
        public String inWords() {
            return amount + " " + unit.words();
        }
    }

    /** The clocks whose length is the authority's to choose. */
    public static List<String> choosable() {
        return StatuteBook.all().stream()
                .filter(StatuteBook.Entry::isLocal)
                .map(StatuteBook.Entry::clock)
                .distinct()
                .toList();
    }

    public List<Length> chosen() {
        return db.sql("""
                select l.clock, l.amount, l.unit, l.in_force_from
                  from authority.fact_local_length l
                 order by l.clock, l.in_force_from desc
                """)
                .query((row, number) -> new Length(
                        row.getString("clock"),
                        row.getInt("amount"),
                        unit(row.getString("unit")),
                        row.getObject("in_force_from", LocalDate.class)))
                .list();
    }

    /**
     * Chooses a length from a day on; one chosen before for the same day gives way.
     *
     * @throws IllegalArgumentException when the law sets the clock's length, or nobody knows the clock
     */
    public void choose(Length length) {
        if (!choosable().contains(length.clock()))
            throw new IllegalArgumentException(
                    "The length of " + length.clock() + " is not for an authority to choose.");
        db.sql("""
                insert into authority.local_length (clock, amount, unit, in_force_from) values (:clock, :amount, :unit, :from)
                    on conflict (clock, in_force_from) do update set amount = excluded.amount, unit = excluded.unit
                """)
                .param("clock", length.clock())
                .param("amount", length.amount())
                .param("unit", length.unit().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .param("from", length.inForceFrom())
                .update();
    }

    private static LengthUnit unit(String key) {
        return LengthUnit.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
