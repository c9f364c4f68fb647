package uk.kith.account.returns.ssda903.rules;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;

/**
 * Makes of the rows of a return what its rules read: every cell in capitals, as the Department's own tool has them, and the
 * columns filled that can be worked out (who is an unaccompanied asylum-seeking child; where a home lies and how far away).
 */
public final class CareReturns {

    private final Terms terms;
    private final CareReturn.Gathering gathering;
    private final @Nullable Places places;
    private final Map<String, String> capitals = new HashMap<>();

    private CareReturns(Terms terms) {
        this.terms = terms;
        this.gathering = new CareReturn.Gathering(terms);
        this.places = terms.postcodes() == null ? null : new Places(terms.postcodes(), terms.authority());
    }

    /** @param lastYear the same authority's return of the year before, if there is one */
    public static CareReturn of(Return now, @Nullable Return lastYear, Terms terms) {
        var made = new CareReturns(terms);
        made.add(now, false);
        if (lastYear != null) made.add(lastYear, true);
        return made.gathering.gathered();
    }

    /** Whether a return tells itself what would otherwise be worked out from postcodes. */
    public static boolean tellsPlaces(Return whole) {
        return whole.episodes().stream()
                .anyMatch(e -> e.plLa() != null || e.plLocation() != null || e.plDistance() != null);
    }

    private void add(Return whole, boolean lastYear) {
        for (var table : whole.present()) gathering.has(table, lastYear);
        boolean saysUasc = whole.headers().stream().anyMatch(header -> header.uasc() != null);
        boolean canTell = whole.headers().present() && whole.uasc().present();
        boolean fromTable = !saysUasc && !terms.isXml() && canTell;
        if (saysUasc || fromTable || terms.isXml() && !lastYear) gathering.knowsUasc(lastYear);
        boolean tellsPlaces = tellsPlaces(whole);
        Set<String> asylum = fromTable ? inTable(whole) : Set.of();
        for (var table : EnumSet.copyOf(whole.present()))
            for (var row : whole.rows(table)) {
                var cells = inCapitals(row);
                if (table == Table.HEADER && fromTable) cells[UASC] = asylum.contains(cells[0]) ? "1" : "0";
                if (table == Table.EPISODES && places != null && !tellsPlaces) places.fill(cells);
                gathering.row(table, lastYear, row.number(), cells);
            }
    }

    private static final int UASC = Table.HEADER.allColumns().indexOf("UASC");

    private Set<String> inTable(Return whole) {
        var children = new HashSet<String>();
        for (var row : whole.uasc()) {
            var child = row.child();
            if (child != null) children.add(capital(child));
        }
        return children;
    }

    private @Nullable String[] inCapitals(Row row) {
        var cells = row.cells();
        for (int i = 0; i < cells.length; i++) {
            var text = cells[i];
            if (text != null) cells[i] = capital(text);
        }
        return cells;
    }

    /** Most cells are capitals already; the few that are not are the same few over and over. */
    private String capital(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c > 127)
                return capitals.computeIfAbsent(text, mixed -> mixed.toUpperCase(Locale.ROOT));
        }
        return text;
    }
}
