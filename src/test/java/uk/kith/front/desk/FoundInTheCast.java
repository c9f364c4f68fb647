package uk.kith.front.desk;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.testing.TestWorkers;

/**
 * What rules might find in the records of the cast, put there by hand, so that the pages have something to show: Robin's
 * home since January 2025 and a review of theirs, Robin's ethnicity, and an assessment of Wren's that takes long.
 */
@TestComponent
public class FoundInTheCast {

    private final TestWorkers workers;
    private final JdbcClient db;

    FoundInTheCast(TestWorkers workers, JdbcClient db) {
        this.workers = workers;
        this.db = db;
    }

    /** A query of Wren's, and where it is explained. */
    public record Query(UUID id, UUID child) {

        public String explanation() {
            return "/children/" + child + "/findings/" + id + "/explanation";
        }
    }

    public Query in(Cast.Play play) {
        return workers.as(play.worker(), () -> {
            looked("ssda903");
            looked("cin");
            add(
                    "ssda903",
                    "529",
                    "error",
                    play.robin(),
                    "Episodes",
                    "06/01/2025",
                    "{PLACE,PLACE_PROVIDER}",
                    "2026-08-03");
            add("ssda903", "103", "error", play.robin(), "Header", "03/05/2017", "{ETHNIC}", "2026-10-12");
            add("ssda903", "167", "error", play.robin(), "Reviews", "14/05/2026", "{REVIEW_CODE}", "2026-10-12");
            add("ssda903", "182", "error", play.robin(), "OC2", "03/05/2017", "{TEETH_CHECK}", "2026-10-12");
            var query = add(
                    "cin",
                    "8670Q",
                    "query",
                    play.wren(),
                    "Assessments",
                    "2026-06-16",
                    "{AssessmentAuthorisationDate,AssessmentActualStartDate}",
                    "2026-09-01");
            return new Query(query, play.wren());
        });
    }

    /** Something that was found for a while. */
    public void wasIn(Cast.Play play, String rule, String since, String until) {
        workers.as(play.worker(), () -> {
            var id = add("ssda903", rule, "error", play.robin(), "Missing", "01/05/2026", "{MIS_END}", since);
            return db.sql("update returns.finding set gone_at = :until where id = :id")
                    .param("until", moment(until))
                    .param("id", id)
                    .update();
        });
    }

    private void looked(String name) {
        db.sql("""
                insert into returns.freshened (return_name, year, seen, at, since)
                values (:name, 2027, '1:1:', :at, :since)
                on conflict do nothing
                """)
                .param("name", name)
                .param("at", moment("2026-11-20"))
                .param("since", moment("2026-07-10"))
                .update();
    }

    private UUID add(
            String of,
            String rule,
            String severity,
            UUID child,
            String table,
            String row,
            String fields,
            String since) {
        return db.sql("""
                insert into returns.finding (return_name, year, rule, severity, child, return_table, row_key, fields, found_at)
                values (:of, 2027, :rule, :severity, :child, :table, :row, cast(:fields as text[]), :since)
                returning id
                """)
                .param("of", of)
                .param("rule", rule)
                .param("severity", severity)
                .param("child", child)
                .param("table", table)
                .param("row", row)
                .param("fields", fields)
                .param("since", moment(since))
                .query(UUID.class)
                .single();
    }

    private static OffsetDateTime moment(String day) {
        return OffsetDateTime.parse(day + "T08:30:00Z");
    }
}
