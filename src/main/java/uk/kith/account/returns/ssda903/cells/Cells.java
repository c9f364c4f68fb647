package uk.kith.account.returns.ssda903.cells;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.kith.account.returns.cells.Cell;
import uk.kith.account.returns.cells.CellKind;
import uk.kith.account.returns.cells.CodedCell;
import uk.kith.account.returns.cells.NumberCell;
import uk.kith.account.returns.cells.WordsCell;
import uk.kith.account.returns.ssda903.Table;

/** Every column of the return but the child's identifier, with the fact it tells, table by table. */
public final class Cells {

    private static final CellKind DAY = new DayCell.Day();
    private static final CellKind YES_NO = new NumberCell.YesNo();
    private static final Cell BORN = new Cell("DOB", "date_of_birth", DAY, true);

    private static final Map<Table, List<Cell>> OF = new EnumMap<>(Table.class);

    static {
        tell(
                Table.HEADER,
                coded("SEX", "sex", "SEX"),
                new Cell("DOB", "date_of_birth", DAY, false),
                coded("ETHNIC", "ethnicity", "ETHNIC"),
                words("UPN", "upn"),
                yesNo("MOTHER", "is_mother"),
                day("MC_DOB", "first_child_born_on"),
                words("UASC", "uasc"));
        tell(
                Table.EPISODES,
                day("DECOM", "started_on"),
                coded("RNE", "reason_started", "RNE"),
                coded("LS", "legal_status", "LS"),
                coded("CIN", "category_of_need", "CIN"),
                coded("PLACE", "placement_type", "PLACE"),
                coded("PLACE_PROVIDER", "placement_provider", "PLACE_PROVIDER"),
                day("DEC", "ceased_on"),
                coded("REC", "reason_ceased", "REC"),
                coded("REASON_PLACE_CHANGE", "reason_for_placement_change", "REASON_PLACE_CHANGE"),
                new Cell("HOME_POST", "home_postcode", WordsCell.POSTCODE, false),
                new Cell("PL_POST", "placement_postcode", WordsCell.POSTCODE, false),
                words("URN", "urn"),
                words("PL_LA", "placement_authority"),
                words("PL_LOCATION", "placement_location"),
                new Cell("PL_DISTANCE", "placement_distance", new NumberCell.Miles(), false));
        tell(Table.REVIEWS, BORN, day("REVIEW", "held_on"), coded("REVIEW_CODE", "participation", "REVIEW_CODE"));
        tell(Table.UASC, new Cell("SEX", "sex", CodedCell.of("SEX"), true), BORN, day("DUC", "ended_on"));
        tell(
                Table.OC2,
                BORN,
                new Cell("SDQ_SCORE", "sdq_score", new NumberCell.Whole(0, 40), false),
                coded("SDQ_REASON", "sdq_reason", "SDQ_REASON"),
                yesNo("CONVICTED", "convicted"),
                yesNo("HEALTH_CHECK", "health_check"),
                yesNo("IMMUNISATIONS", "immunisations"),
                yesNo("TEETH_CHECK", "teeth_check"),
                yesNo("HEALTH_ASSESSMENT", "health_assessment"),
                yesNo("SUBSTANCE_MISUSE", "substance_misuse"),
                yesNo("INTERVENTION_RECEIVED", "intervention_received"),
                yesNo("INTERVENTION_OFFERED", "intervention_offered"));
        tell(
                Table.OC3,
                BORN,
                coded("IN_TOUCH", "in_touch", "IN_TOUCH"),
                coded("ACTIV", "activity", "ACTIV"),
                coded("ACCOM", "accommodation", "ACCOM"));
        tell(
                Table.AD1,
                BORN,
                day("DATE_INT", "decided_on"),
                day("DATE_MATCH", "matched_on"),
                yesNo("FOSTER_CARE", "adopted_by_foster_carer"),
                new Cell("NB_ADOPTR", "adopters", new NumberCell.Whole(1, 2), false),
                coded("SEX_ADOPTR", "adopters_sex", "SEX_ADOPTR"),
                coded("LS_ADOPTR", "adopters_legal_status", "LS_ADOPTR"));
        tell(
                Table.PLACED_ADOPTION,
                BORN,
                day("DATE_PLACED", "placed_on"),
                day("DATE_PLACED_CEASED", "ceased_on"),
                coded("REASON_PLACED_CEASED", "reason_ceased", "REASON_PLACED_CEASED"));
        tell(
                Table.PREV_PERM,
                BORN,
                coded("PREV_PERM", "kind", "PREV_PERM"),
                coded("LA_PERM", "authority", "LA_PERM", "LA"),
                new Cell("DATE_PERM", "ordered_on", new DayCell.PartlyKnownDay(), false));
        tell(
                Table.MISSING,
                BORN,
                coded("MISSING", "kind", "MISSING"),
                day("MIS_START", "started_on"),
                day("MIS_END", "ended_on"));
        tell(
                Table.SW_EPISODES,
                BORN,
                words("SW_ID", "staff_id"),
                new Cell("SW_DECOM", "started_on", new DayCell.DayTakenWhole(), false),
                new Cell("SW_DEC", "ended_on", new DayCell.DayTakenWhole(), false),
                coded("SW_REASON", "reason_changed", "SW_REASON"));
        tell(Table.DOLO, BORN, day("DOLO_START", "started_on"), day("DOLO_END", "ended_on"));
    }

    private Cells() {}

    /** The cells of a table's rows, in the return's order. */
    public static List<Cell> of(Table table) {
        var cells = OF.get(table);
        if (cells == null) throw new IllegalArgumentException(table.title());
        return cells;
    }

    private static void tell(Table table, Cell... cells) {
        var told = Stream.of(cells).map(Cell::column).toList();
        var all = table.allColumns();
        if (!told.equals(all.subList(1, all.size()))) throw new IllegalStateException(table.title() + ": " + told);
        OF.put(table, List.of(cells));
    }

    private static Cell day(String column, String fact) {
        return new Cell(column, fact, DAY, false);
    }

    private static Cell coded(String column, String fact, String... sets) {
        return new Cell(column, fact, CodedCell.of(sets), false);
    }

    private static Cell yesNo(String column, String fact) {
        return new Cell(column, fact, YES_NO, false);
    }

    private static Cell words(String column, String fact) {
        return new Cell(column, fact, WordsCell.ANY, false);
    }
}
