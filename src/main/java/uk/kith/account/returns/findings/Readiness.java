package uk.kith.account.returns.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.London;

/** How the returns came to be ready: what stood to be mended at the end of each month. */
@Component
@Transactional
public class Readiness {

    private final JdbcClient db;

    Readiness(JdbcClient db) {
        this.db = db;
    }

    /** How much of a return was looked at when. */
    public record Looked(ReturnOfYear of, Instant since, Instant at) {}

    /** What stood at a moment: errors, queries nobody had explained, what was explained, and the children with any of the first two. */
    public record Stood(int errors, int queries, int explained, int children) {

        static final Stood NOTHING = new Stood(0, 0, 0, 0);

        /** What was still to do. */
        public int toMend() {
            return errors + queries;
        }
    }

    /** When the findings of these returns were last those of the record; a return that was never looked at is not among them. */
    public List<Looked> looked(List<ReturnOfYear> returns) {
        return db.sql("""
                select f.return_name, f.year, f.since, f.at
                  from returns.freshened f
                 where f.seen <> '' and f.return_name || '-' || f.year = any(:returns)
                 order by f.return_name desc, f.year desc
                """)
                .param("returns", returns.stream().map(ReturnOfYear::toString).toArray(String[]::new))
                .query((row, number) -> new Looked(
                        FindingsSql.of(row),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What stood of each return at the end of each of those days. */
    public Map<ReturnOfYear, List<Stood>> at(List<LocalDate> days, Wanted wanted) {
        Map<ReturnOfYear, List<Stood>> stood = new HashMap<>();
        moments(days, wanted, "").query(row -> {
            put(stood, FindingsSql.of(row), days.size(), row.getInt("place"), stood(row));
        });
        return stood;
    }

    /** The same of each rule. */
    public Map<RuleOfYear, List<Stood>> ofRulesAt(List<LocalDate> days, Wanted wanted) {
        Map<RuleOfYear, List<Stood>> stood = new HashMap<>();
        moments(days, wanted, "f.rule,").query(row -> {
            var rule = new RuleOfYear(FindingsSql.of(row), row.getString("rule"));
            put(stood, rule, days.size(), row.getInt("place"), stood(row));
        });
        return stood;
    }

    /** A rule of a return of one year. */
    public record RuleOfYear(ReturnOfYear of, String rule) {}

    private JdbcClient.StatementSpec moments(List<LocalDate> days, Wanted wanted, String more) {
        return FindingsSql.asked(db, FindingsSql.AT_MOMENTS.formatted(more, more), wanted)
                .param(
                        "moments",
                        days.stream().map(day -> London.endOf(day).toString()).toArray(String[]::new));
    }

    private static Stood stood(ResultSet row) throws SQLException {
        return new Stood(row.getInt("errors"), row.getInt("queries"), row.getInt("explained"), row.getInt("children"));
    }

    private static <K> void put(Map<K, List<Stood>> all, K key, int size, int place, Stood stood) {
        all.computeIfAbsent(key, none -> new ArrayList<>(Collections.nCopies(size, Stood.NOTHING)))
                .set(place - 1, stood);
    }
}
