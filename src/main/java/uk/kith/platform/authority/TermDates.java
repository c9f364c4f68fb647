package uk.kith.platform.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.statute.SchoolTerms;

/** The school terms of the authority, from the first school day of each to its last. */
@Component
@Transactional
public class TermDates {

    private final JdbcClient db;

    TermDates(JdbcClient db) {
        this.db = db;
    }

    /** A term as held, with the id by which it is taken out. */
    public record Held(UUID id, SchoolTerms.Term term) {}

    /** The terms as the reckoning of deadlines takes them. */
    public SchoolTerms all() {
        return new SchoolTerms(held().stream().map(Held::term).toList());
    }

    public List<Held> held() {
        return db.sql("""
                select t.id, t.name, t.started_on, t.ended_on
                  from authority.fact_school_term t
                 order by t.started_on
                """)
                .query((row, number) -> new Held(
                        row.getObject("id", UUID.class),
                        new SchoolTerms.Term(
                                row.getString("name"),
                                row.getObject("started_on", LocalDate.class),
                                row.getObject("ended_on", LocalDate.class))))
                .list();
    }

    /** Adds a term; the database refuses one that shares a day with another. */
    public void add(SchoolTerms.Term term) {
        db.sql("insert into authority.school_term (name, started_on, ended_on) values (:name, :first, :last)")
                .param("name", term.name())
                .param("first", term.firstDay())
                .param("last", term.lastDay())
                .update();
    }

    public void remove(UUID id) {
        db.sql("delete from authority.school_term where id = :id")
                .param("id", id)
                .update();
    }
}
