package uk.kith.account.reports;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.reports.templates.Asked;
import uk.kith.insight.measures.Unit;
import uk.kith.insight.measures.Window;

/** The figures of reports as they were asked. A figure that a report has already is not asked or kept again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeptFigures {

    private final JdbcClient db;

    KeptFigures(JdbcClient db) {
        this.db = db;
    }

    void keep(UUID report, Collection<ReportFigure> figures) {
        for (var figure : figures) {
            var asked = figure.asked();
            db.sql("""
                    insert into reports.figure (report, measure, variant, only_some, broken_by, groups, kind, from_on, to_on,
                        numerator, denominator, value, cannot, title, unit, note)
                    values (:report, :measure, :variant, :only, :by, :groups, :kind, :from, :to,
                        :numerator, :denominator, :value, :cannot, :title, :unit, :note)
                        on conflict do nothing
                    """)
                    .param("report", report)
                    .param("measure", asked.measure())
                    .param("variant", asked.variant())
                    .param("only", asked.onlyInWords().toArray(String[]::new))
                    .param("by", asked.by().toArray(String[]::new))
                    .param("groups", figure.groups().toArray(String[]::new))
                    .param("kind", asked.window().kind().name())
                    .param("from", asked.window().from())
                    .param("to", asked.window().to())
                    .param("numerator", figure.numerator())
                    .param("denominator", figure.denominator())
                    .param("value", figure.value())
                    .param("cannot", figure.cannot())
                    .param("title", figure.title())
                    .param("unit", figure.unit().key())
                    .param("note", figure.note())
                    .update();
        }
    }

    /** In the order in which they were kept. */
    List<ReportFigure> of(UUID report) {
        return db.sql("""
                select f.measure, f.variant, f.only_some, f.broken_by, f.groups, f.kind, f.from_on, f.to_on, f.numerator,
                       f.denominator, f.value, f.cannot, f.title, f.unit, f.note
                  from reports.figure f
                 where f.report = :report
                 order by f.id
                """).param("report", report).query(KeptFigures::figure).list();
    }

    private static ReportFigure figure(ResultSet row, int number) throws SQLException {
        return new ReportFigure(
                new Asked(
                        row.getString("measure"),
                        row.getString("variant"),
                        Asked.only(words(row.getArray("only_some"))),
                        words(row.getArray("broken_by")),
                        new Window(
                                Window.Kind.valueOf(row.getString("kind")),
                                row.getObject("from_on", LocalDate.class),
                                row.getObject("to_on", LocalDate.class))),
                words(row.getArray("groups")),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getBigDecimal("value"),
                row.getString("cannot"),
                row.getString("title"),
                Unit.of(row.getString("unit")),
                row.getString("note"));
    }

    private static List<String> words(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
