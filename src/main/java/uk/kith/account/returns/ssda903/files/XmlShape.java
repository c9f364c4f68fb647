package uk.kith.account.returns.ssda903.files;

import static uk.kith.account.returns.ssda903.Table.AD1;
import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.Table.MISSING;
import static uk.kith.account.returns.ssda903.Table.OC2;
import static uk.kith.account.returns.ssda903.Table.OC3;
import static uk.kith.account.returns.ssda903.Table.PLACED_ADOPTION;
import static uk.kith.account.returns.ssda903.Table.PREV_PERM;
import static uk.kith.account.returns.ssda903.Table.REVIEWS;
import static uk.kith.account.returns.ssda903.Table.UASC;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.account.returns.ssda903.Table;

/**
 * The shape of the XML return. A CHILD holds a HEADER and its EPISODEs. The HEADER holds the cells of those tables that
 * have at most one row a child (Header, UASC, OC3, AD1) as elements of its own, and a part for each row of the others,
 * without the child and date of birth that the HEADER has said. Social-worker episodes and deprivations of liberty have
 * no place in it.
 */
final class XmlShape {

    static final String RETURN = "EXPSSDA903";
    static final String CHILD = "CHILD";
    static final String HEADER = "HEADER";
    static final String EPISODE = "EPISODE";

    private static final List<String> EPISODE_ORDER = List.of(
            "DECOM",
            "RNE",
            "LS",
            "CIN",
            "PLACE",
            "PL_POST",
            "HOME_POST",
            "URN",
            "PLACE_PROVIDER",
            "DEC",
            "REC",
            "REASON_PLACE_CHANGE");

    static final Set<Table> CARRIED =
            Set.of(Table.HEADER, EPISODES, REVIEWS, UASC, OC2, OC3, AD1, PLACED_ADOPTION, PREV_PERM, MISSING);

    /** The tables with one row a child at most. */
    static final Set<Table> SINGLE = Set.of(Table.HEADER, UASC, OC3, AD1);

    /** The cell without which the HEADER has no row of these tables, whatever else it says. */
    static final Map<Table, String> KEY = Map.of(OC3, "IN_TOUCH", AD1, "DATE_INT");

    /** The parts inside a HEADER, by element. */
    static final Map<String, Table> PARTS = Map.of(
            "AREVIEW", REVIEWS,
            "AMISSING", MISSING,
            "OC2", OC2,
            "PERMANENCE", PREV_PERM,
            "AD_PLACED", PLACED_ADOPTION);

    /** The columns that the elements of a HEADER stand for, by element. */
    static final Map<String, String> HEADER_COLUMNS = headerColumns();

    private XmlShape() {}

    /** The columns that the elements of a part stand for, by element, in the order in which they are written. */
    static Map<String, String> columns(Table part) {
        var columns = new LinkedHashMap<String, String>();
        var order = part == EPISODES ? EPISODE_ORDER : part.columns();
        for (var column : order)
            if (!column.equals("CHILD") && !column.equals("DOB"))
                columns.put(column.equals("PLACE") ? "PL" : column, column);
        return columns;
    }

    private static Map<String, String> headerColumns() {
        var columns = new HashMap<String, String>();
        for (var table : SINGLE)
            for (var column : table.allColumns()) columns.put(column.equals("CHILD") ? "CHILDID" : column, column);
        return Map.copyOf(columns);
    }
}
