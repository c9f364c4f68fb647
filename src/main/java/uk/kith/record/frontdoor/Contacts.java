package uk.kith.record.frontdoor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is brought to the front door about a child, whatever came of it. */
@Component
@Transactional
public class Contacts {

    private final JdbcClient db;

    Contacts(JdbcClient db) {
        this.db = db;
    }

    /** The contacts about a child, the newest first. */
    public List<Contact> of(UUID child) {
        return db.sql("""
                select c.id, c.contacted_on, c.source, c.source_words, c.outcomes::text[] as outcomes, c.referral
                  from frontdoor.fact_contact c
                 where c.child = :child
                 order by c.contacted_on desc, c.id
                """)
                .param("child", child)
                .query((row, number) -> new Contact(
                        row.getObject("id", UUID.class),
                        row.getObject("contacted_on", LocalDate.class),
                        row.getString("source"),
                        row.getString("source_words"),
                        List.of((String[]) row.getArray("outcomes").getArray()),
                        row.getObject("referral", UUID.class)))
                .list();
    }
}
