package uk.kith.account.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;
import uk.kith.insight.measures.comparing.Benchmark;

/** What the figures of reports were held against when they were drafted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeptBenchmarks {

    private final JdbcClient db;

    KeptBenchmarks(JdbcClient db) {
        this.db = db;
    }

    void keep(UUID report, HeldAgainst held) {
        var benchmark = held.benchmark();
        db.sql("""
                insert into reports.benchmark (report, measure, kind, from_on, to_on, place, compared, other_from, other_to, aim,
                    value, unit, source, definition)
                values (:report, :measure, :kind, :from, :to, :place, :compared, :otherFrom, :otherTo, :aim,
                    :value, :unit, :source, :definition)
                    on conflict do nothing
                """)
                .param("report", report)
                .param("measure", held.measure())
                .param("kind", held.window().kind().name())
                .param("from", held.window().from())
                .param("to", held.window().to())
                .param("place", benchmark.place())
                .param("compared", benchmark.kind().name())
                .param("otherFrom", benchmark.window().from())
                .param("otherTo", benchmark.window().to())
                .param("aim", benchmark.aim().name())
                .param("value", benchmark.value())
                .param("unit", benchmark.unit().key())
                .param("source", benchmark.source())
                .param("definition", benchmark.definition())
                .update();
    }

    /** In the order in which they were kept. */
    List<HeldAgainst> of(UUID report) {
        return db.sql("""
                select b.measure, b.kind, b.from_on, b.to_on, b.place, b.compared, b.other_from, b.other_to, b.aim, b.value,
                       b.unit, b.source, b.definition
                  from reports.benchmark b
                 where b.report = :report
                 order by b.id
                """).param("report", report).query(KeptBenchmarks::held).list();
    }

    private static HeldAgainst held(ResultSet row, int number) throws SQLException {
        return new HeldAgainst(
                row.getString("measure"),
                new Window(Window.Kind.valueOf(row.getString("kind")), day(row, "from_on"), day(row, "to_on")),
                new Benchmark(
                        row.getString("measure"),
                        row.getString("place"),
                        Benchmark.Kind.valueOf(row.getString("compared")),
                        Window.between(day(row, "other_from"), day(row, "other_to")),
                        Benchmark.Aim.valueOf(row.getString("aim")),
                        row.getBigDecimal("value"),
                        Unit.of(row.getString("unit")),
                        row.getString("source"),
                        row.getString("definition")));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
