package uk.kith.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reason that a worker gives for what the running transaction changes; kept with each version and in the audit trail. */
@Component
public class Because {

    private final JdbcClient db;

    Because(JdbcClient db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void of(String reason) {
        db.sql("select set_config('kith.because', :reason, true)")
                .param("reason", reason)
                .query(String.class)
                .single();
    }
}
