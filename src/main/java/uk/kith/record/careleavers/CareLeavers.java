package uk.kith.record.careleavers;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Young people who have left care: what they are entitled to, and how the authority keeps in touch. The newest first. */
@Component
@Transactional
public class CareLeavers {

    private final JdbcClient db;

    CareLeavers(JdbcClient db) {
        this.db = db;
    }

    public List<AfterCare> entitlements(UUID child) {
        return db.sql("""
                select e.eligibility, e.started_on, e.ended_on
                  from careleavers.fact_eligibility e
                 where e.child = :child
                 order by e.started_on desc
                """).param("child", child).query(AfterCare.class).list();
    }

    public List<Contact> contacts(UUID child) {
        return db.sql("""
                select c.id, c.contacted_on, c.in_touch, c.activity, c.accommodation
                  from careleavers.fact_contact c
                 where c.child = :child
                 order by c.contacted_on desc
                """).param("child", child).query(Contact.class).list();
    }
}
