package uk.kith.record.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.DayToCome;
import uk.kith.kernel.EndsBeforeStart;
import uk.kith.kernel.NotThere;

/** Where people live, as it is recorded and corrected. One home at a time: a new one ends the one before it. */
@Component
@Transactional
public class Addresses {

    private final JdbcClient db;
    private final Clock clock;

    Addresses(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * A home.
     *
     * @param until the day they left; null while they live there
     * @param confidential it must not be told to those around them
     */
    public record Address(
            String lines,
            @Nullable String postcode,
            @Nullable LocalDate livedFrom,
            @Nullable LocalDate until,
            boolean confidential) {}

    public Address one(UUID person, UUID id) {
        return db.sql("""
                select a.lines, a.postcode, a.lived_from, a.until, a.confidential
                  from people.fact_address a
                 where a.id = :id and a.child = :person
                """)
                .param("id", id)
                .param("person", person)
                .query(Address.class)
                .optional()
                .orElseThrow(() -> new NotThere("address"));
    }

    /** They moved there: the home they lived in until then ends on that day. */
    public UUID record(UUID person, Address said) {
        check(said);
        if (said.until() == null)
            db.sql("""
                    update people.address
                       set until = greatest(lived_from, :from)
                     where child = :person and kind = 'home' and until is null
                    """).param("person", person).param("from", said.livedFrom()).update();
        return db.sql("""
                insert into people.address (child, kind, lines, postcode, lived_from, until, confidential)
                values (:person, 'home', :lines, :postcode, :livedFrom, :until, :confidential)
                returning id
                """)
                .param("person", person)
                .param("lines", said.lines())
                .param("postcode", said.postcode())
                .param("livedFrom", said.livedFrom())
                .param("until", said.until())
                .param("confidential", said.confidential())
                .query(UUID.class)
                .single();
    }

    public void correct(UUID person, UUID id, Address right) {
        check(right);
        int found = db.sql("""
                update people.address
                   set lines = :lines, postcode = :postcode, lived_from = :livedFrom, until = :until,
                       confidential = :confidential,
                       marks = nullif(marks - array_remove(array[
                           case when postcode is distinct from :postcode then 'postcode' end], null), '{}')
                 where id = :id and child = :person
                """)
                .param("id", id)
                .param("person", person)
                .param("lines", right.lines())
                .param("postcode", right.postcode())
                .param("livedFrom", right.livedFrom())
                .param("until", right.until())
                .param("confidential", right.confidential())
                .update();
        if (found == 0) throw new NotThere("address");
    }

    /** It was recorded in error; what was recorded stays in the history. */
    public void remove(UUID person, UUID id) {
        int found = db.sql("delete from people.address where id = :id and child = :person")
                .param("id", id)
                .param("person", person)
                .update();
        if (found == 0) throw new NotThere("address");
    }

    private void check(Address said) {
        if (said.livedFrom() != null) DayToCome.refuse(said.livedFrom(), clock);
        if (said.livedFrom() != null && said.until() != null) EndsBeforeStart.refuse(said.livedFrom(), said.until());
    }
}
