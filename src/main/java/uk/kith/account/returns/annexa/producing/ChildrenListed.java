package uk.kith.account.returns.annexa.producing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.annexa.Wordings;
import uk.kith.kernel.Ages;

/**
 * What every list says of a child, whatever else it tells: who they are, and who works with them on the day, or did last. The
 * heading asks for gender; where a child has not said it, the sex of the returns is given.
 */
@Component
class ChildrenListed {

    private static final String SQL = """
            select p.id, i.value as local_id,
                   case when p.gender in ('01', '1') then '01' when p.gender in ('02', '2') then '02'
                        when p.gender in ('09', '9') then '09' when p.sex in ('M', '1') then '01'
                        when p.sex in ('F', '2') then '02' else '00' end as gender,
                   p.ethnicity, p.date_of_birth,
                   case when d.any_named then 'true' when d.none_named then 'false'
                        else coalesce(p.has_disability::text, 'unknown') end as disabled,
                   n.worker, n.team, a.adviser, p.marks
              from people.fact_person p
              left join lateral (select i.value from people.fact_identifier i
                                  where i.child = p.id and i.kind = 'local' order by i.id limit 1) i on true
              left join (select d.child, bool_or(d.disability <> 'NONE') as any_named,
                                bool_and(d.disability = 'NONE') as none_named
                           from people.fact_disability d group by d.child) d on d.child = p.id
              left join (select distinct on (n.child) n.child, coalesce(w.name, w.staff_id) as worker,
                                coalesce(t.name, theirs.name) as team
                           from workforce.fact_involvement n
                           left join workforce.fact_professional w on w.id = n.professional
                           left join workforce.fact_team t on t.id = n.team
                           left join workforce.fact_team theirs on theirs.id = w.team
                          where n.role = 'social-worker' and n.started_on <= :day
                          order by n.child, (n.ended_on is null or n.ended_on > :day) desc, n.started_on desc, n.id desc) n
                on n.child = p.id
              left join (select distinct on (n.child) n.child, coalesce(w.name, w.staff_id) as adviser
                           from workforce.fact_involvement n
                           join workforce.fact_professional w on w.id = n.professional
                          where n.role = 'personal-adviser' and n.started_on <= :day
                            and (n.ended_on is null or n.ended_on > :day)
                          order by n.child, n.started_on desc, n.id desc) a on a.child = p.id
            """;

    private final JdbcClient db;

    ChildrenListed(JdbcClient db) {
        this.db = db;
    }

    /** A child, by the names of the facts that lists tell, and the marks of those. */
    record Child(Map<String, String> facts, @Nullable String marks) {

        static final Child NOBODY = new Child(Map.of(), null);

        @Nullable String at(String fact) {
            return facts.get(fact);
        }
    }

    /** Everybody whom the worker may see, by their id. */
    Map<UUID, Child> on(LocalDate day) {
        Map<UUID, Child> children = new HashMap<>();
        db.sql(SQL).param("day", day).query(row -> {
            children.put(row.getObject("id", UUID.class), child(row, day));
        });
        return children;
    }

    private static Child child(ResultSet row, LocalDate day) throws SQLException {
        Map<String, String> facts = new HashMap<>();
        for (var fact : new String[] {
            "local_id", "gender", "ethnicity", "date_of_birth", "disabled", "worker", "team", "adviser"
        }) {
            var value = row.getString(fact);
            if (value != null) facts.put(fact, value);
        }
        facts.putIfAbsent("ethnicity", Wordings.NO_ETHNICITY);
        var born = row.getObject("date_of_birth", LocalDate.class);
        if (born != null && !day.isBefore(born)) facts.put("age", Integer.toString(Ages.on(day, born)));
        return new Child(facts, row.getString("marks"));
    }
}
