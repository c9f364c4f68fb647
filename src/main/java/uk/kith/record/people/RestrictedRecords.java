package uk.kith.record.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one way to a record that is hidden from a worker: by an exact number, with a reason that a manager will review. */
@Component
@Transactional
public class RestrictedRecords {

    private final JdbcClient db;

    RestrictedRecords(JdbcClient db) {
        this.db = db;
    }

    /**
     * Breaks the glass of the child who has this number, for the worker who acts and for a few hours.
     *
     * @param number local identifier, UPN or NHS number, as a whole
     * @return the child; nothing, and no word why, when nobody has this number, when the child who has it is not hidden from
     *     this worker, and when the worker must not see them at all
     */
    public Optional<UUID> breakGlass(String number, String reason) {
        return db.sql(
                        "select o.child from people.break_glass_of(:number, :reason) as o (child) where o.child is not null")
                .param("number", number)
                .param("reason", reason)
                .query(UUID.class)
                .optional();
    }
}
