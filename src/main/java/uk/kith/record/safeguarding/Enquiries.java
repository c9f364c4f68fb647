package uk.kith.record.safeguarding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Section 47 enquiries and the initial conferences that follow them. The newest first. */
@Component
@Transactional
public class Enquiries {

    private final JdbcClient db;

    Enquiries(JdbcClient db) {
        this.db = db;
    }

    public List<Enquiry> of(UUID child) {
        return db.sql("""
                select s.id, s.referral, s.started_on, s.ended_on, s.conference_on, s.conference_not_required,
                       s.outcomes::text[] as outcomes
                  from safeguarding.fact_section47 s
                 where s.child = :child
                 order by s.started_on desc nulls last, s.id
                """)
                .param("child", child)
                .query((row, number) -> new Enquiry(
                        row.getObject("id", UUID.class),
                        row.getObject("referral", UUID.class),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getObject("conference_on", LocalDate.class),
                        row.getObject("conference_not_required", Boolean.class),
                        List.of((String[]) row.getArray("outcomes").getArray())))
                .list();
    }

    /** The initial conferences about a child, each once, whoever told of it. */
    public List<Conference> conferences(UUID child) {
        return db.sql("""
                select c.id, c.referral, c.section47, c.held_on, c.transferred_in, c.led_to_plan
                  from safeguarding.fact_conference_held c
                 where c.child = :child
                 order by c.held_on desc, c.id
                """).param("child", child).query(Conference.class).list();
    }
}
