package uk.kith.account.returns.annexa.producing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.annexa.Column;
import uk.kith.account.returns.annexa.Wording;
import uk.kith.account.returns.annexa.Wordings;
import uk.kith.account.returns.cells.Mark;
import uk.kith.account.returns.cells.Marks;
import uk.kith.statute.codes.CodeSets;
import uk.kith.statute.codes.LocalAuthorities;
import uk.kith.statute.codes.LocalAuthority;

/** The facts of one row: its own first, else those known of the child; and what was supplied where a fact could not stand. */
final class ToldRow {

    private final Map<String, String> own = new HashMap<>();
    private final Map<String, Mark> marks = new HashMap<>();
    private final ChildrenListed.Child child;

    ToldRow(ResultSet row, ChildrenListed.Child child) throws SQLException {
        this.child = child;
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            var value = row.getString(i);
            if (value == null) continue;
            if (columns.getColumnLabel(i).equals("marks")) marks.putAll(Marks.of(value));
            else own.put(columns.getColumnLabel(i), value);
        }
        Marks.of(child.marks()).forEach(marks::putIfAbsent);
    }

    @Nullable String cell(Column column) {
        var fact = told(column.fact());
        var mark = marks.get(column.fact().equals("needs_support") ? "no_further_action" : column.fact());
        if (mark != null && saysNothing(fact) && !mark.supplied().isEmpty()) return mark.supplied();
        if (fact == null) return null;
        if (column.fact().equals("authority")) return nameOf(fact);
        return column.kind() instanceof Wording wording && !wording.knows(fact)
                ? fact
                : column.kind().written(fact);
    }

    /** What the row itself tells, else what is known of the child, else how it was before. */
    private @Nullable String told(String fact) {
        var told = own.getOrDefault(fact, child.at(fact));
        return told == null ? own.get(fact + "_before") : told;
    }

    private static boolean saysNothing(@Nullable String fact) {
        return fact == null || fact.equals(Wordings.NO_ETHNICITY);
    }

    /** The name of an authority, however a return or the postcode directory wrote its code. */
    private static String nameOf(String code) {
        return LocalAuthorities.byOnsCode(code)
                .or(() -> LocalAuthorities.byCode(code, LocalDate.MAX))
                .map(LocalAuthority::name)
                .orElseGet(() -> CodeSets.of("PL_LA").meaning(code));
    }
}
