package uk.kith.platform.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many people live in the authority's area, by age and by group, as counted or estimated for a day. */
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

    /** All that was ever counted or estimated, to be asked of many days. */
    public PeopleKnown known() {
        return new PeopleKnown(all(), groups());
    }

    /** How many were under eighteen by the newest count up to that day; empty where there is none. */
    public OptionalInt children(LocalDate day) {
        return new PeopleKnown(all(), List.of()).children(day);
    }

    /** Those counted by group, the newest first. */
    public List<PeopleKnown.Group> groups() {
        return db.sql("""
                select g.as_at, g.breakdown, g.group_name, g.people, g.source
                  from authority.fact_population_group g
                 order by g.as_at desc, g.breakdown, g.group_name
                """)
                .query((row, number) -> new PeopleKnown.Group(
                        row.getObject("as_at", LocalDate.class),
                        row.getString("breakdown"),
                        row.getString("group_name"),
                        row.getInt("people"),
                        row.getString("source")))
                .list();
    }

    /** Says how many children of a group live here; a number said before for the same day and group gives way. */
    public void set(PeopleKnown.Group group) {
        db.sql("""
                insert into authority.population_group (as_at, breakdown, group_name, people, source)
                values (:asAt, :breakdown, :name, :people, :source)
                    on conflict (as_at, breakdown, group_name) do update set people = excluded.people, source = excluded.source
                """)
                .param("asAt", group.asAt())
                .param("breakdown", group.breakdown())
                .param("name", group.name())
                .param("people", group.people())
                .param("source", group.source())
                .update();
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
