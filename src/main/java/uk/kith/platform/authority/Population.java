package uk.kith.platform.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many people live in the authority's area, by age, as counted or estimated for a day. */
@Component
@Transactional
public class Population {

    private final JdbcClient db;

    Population(JdbcClient db) {
        this.db = db;
    }

    /**
     * People of an age, or of several.
     *
     * @param source who counted, or estimated
     */
    public record Ages(LocalDate asAt, int from, int to, int people, String source) {}

    public List<Ages> all() {
        return db.sql("""
                select p.as_at, p.age_from, p.age_to, p.people, p.source
                  from authority.fact_population p
                 order by p.as_at desc, p.age_from, p.age_to
                """)
                .query((row, number) -> new Ages(
                        row.getObject("as_at", LocalDate.class),
                        row.getInt("age_from"),
                        row.getInt("age_to"),
                        row.getInt("people"),
                        row.getString("source")))
                .list();
    }

    /** How many were under eighteen by the newest count up to that day; empty where there is none. */
    public OptionalInt children(LocalDate day) {
        var people = all().stream()
                .filter(ages -> !ages.asAt().isAfter(day) && ages.to() < 18)
                .toList();
        if (people.isEmpty()) return OptionalInt.empty();
        var newest = people.getFirst().asAt();
        return OptionalInt.of(people.stream()
                .filter(ages -> ages.asAt().equals(newest))
                .mapToInt(Ages::people)
                .sum());
    }

    /** Says how many; a number said before for the same day and ages gives way. */
    public void set(Ages ages) {
        db.sql("""
                insert into authority.population (as_at, age_from, age_to, people, source)
                values (:asAt, :from, :to, :people, :source)
                    on conflict (as_at, age_from, age_to) do update set people = excluded.people, source = excluded.source
                """)
                .param("asAt", ages.asAt())
                .param("from", ages.from())
                .param("to", ages.to())
                .param("people", ages.people())
                .param("source", ages.source())
                .update();
    }
}
