package uk.kith.record.careleavers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.AlreadyRecorded;
import uk.kith.kernel.DayToCome;
import uk.kith.kernel.NotThere;

/** Young people who have left care: what they are entitled to, and how the authority keeps in touch. The newest first. */
@Component
@Transactional
public class CareLeavers {

    private final JdbcClient db;
    private final Clock clock;

    CareLeavers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
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

    /**
     * Somebody was in touch, or tried to be.
     *
     * @param inTouch code of the set IN_TOUCH
     * @param activity code of the set ACTIV
     * @param accommodation code of the set ACCOM
     */
    public record InTouch(
            LocalDate contactedOn,
            String inTouch,
            @Nullable String activity,
            @Nullable String accommodation,
            @Nullable String note) {}

    public InTouch contact(UUID child, UUID id) {
        return db.sql("""
                select c.contacted_on, c.in_touch, c.activity, c.accommodation, c.note
                  from careleavers.fact_contact c
                 where c.id = :id and c.child = :child
                """)
                .param("id", id)
                .param("child", child)
                .query(InTouch.class)
                .optional()
                .orElseThrow(() -> new NotThere("contact"));
    }

    public UUID record(UUID child, InTouch said) {
        DayToCome.refuse(said.contactedOn(), clock);
        try {
            return db.sql("""
                    insert into careleavers.contact (child, contacted_on, in_touch, activity, accommodation, note)
                    values (:child, :contactedOn, :inTouch, :activity, :accommodation, :note)
                    returning id
                    """)
                    .param("child", child)
                    .param("contactedOn", said.contactedOn())
                    .param("inTouch", said.inTouch())
                    .param("activity", said.activity())
                    .param("accommodation", said.accommodation())
                    .param("note", said.note())
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("Being in touch", said.contactedOn());
        }
    }

    public void correct(UUID child, UUID id, InTouch right) {
        DayToCome.refuse(right.contactedOn(), clock);
        try {
            int found = db.sql("""
                    update careleavers.contact
                       set contacted_on = :contactedOn, in_touch = :inTouch, activity = :activity,
                           accommodation = :accommodation, note = :note
                     where id = :id and child = :child
                    """)
                    .param("id", id)
                    .param("child", child)
                    .param("contactedOn", right.contactedOn())
                    .param("inTouch", right.inTouch())
                    .param("activity", right.activity())
                    .param("accommodation", right.accommodation())
                    .param("note", right.note())
                    .update();
            if (found == 0) throw new NotThere("contact");
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("Being in touch", right.contactedOn());
        }
    }

    /** It was recorded in error; what was recorded stays in the history. */
    public void remove(UUID child, UUID id) {
        int found = db.sql("delete from careleavers.contact where id = :id and child = :child")
                .param("id", id)
                .param("child", child)
                .update();
        if (found == 0) throw new NotThere("contact");
    }
}
