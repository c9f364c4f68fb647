package uk.kith.account.returns.ssda903.rules;

import java.util.Arrays;
import java.util.Set;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Line;
import uk.kith.account.returns.ssda903.Table;

/**
 * One row of the looked-after return as its rules read it. A row knows the child it is about. Asking a row for a column
 * that its table has not is a mistake of the rule.
 */
public final class CareLine extends Line {

    private static final int[][] PLACES = places();

    private static final Set<String> SHORT_BREAK = Set.of("V3", "V4");
    private static final Set<String> TEMPORARY = Set.of("T0", "T1", "T2", "T3", "T4");
    private static final Set<String> FOR_ADOPTION = Set.of("A3", "A4", "A5", "A6");
    private static final Set<String> ADOPTED = Set.of("E11", "E12");

    private final Table table;
    private final CareChild child;
    private int place;

    CareLine(Table table, int number, Cell[] cells, CareChild child) {
        super(table, number, cells);
        this.table = table;
        this.child = child;
    }

    /** A line that is not there, of a child that may be. */
    static CareLine absent(Table table, CareChild child) {
        var cells = new Cell[table.allColumns().size()];
        Arrays.fill(cells, Cell.BLANK);
        cells[0] = child.id();
        return new CareLine(table, 0, cells, child);
    }

    /** The episode of the child before this one, by DECOM; a line that is not there for the first. */
    public CareLine previous() {
        return neighbour(-1);
    }

    /** The episode of the child after this one, by DECOM; a line that is not there for the last. */
    public CareLine next() {
        return neighbour(1);
    }

    private CareLine neighbour(int step) {
        var order = child.inOrder();
        int there = place + step;
        return isThere() && there >= 0 && there < order.size() ? order.get(there) : absent(table, child);
    }

    /** Says which of the child's episodes in order this is. */
    void stands(int place) {
        this.place = place;
    }

    /** The child this row is about, with all that the return tells of that child. */
    public CareChild child() {
        return child;
    }

    @Override
    public Cell childId() {
        return cell(0);
    }

    /** Legal status V3 or V4: a series of short breaks. */
    public boolean isShortBreak() {
        return ls().isIn(SHORT_BREAK);
    }

    /** Placement T0 to T4: a temporary stay. */
    public boolean isTemporary() {
        return place().isIn(TEMPORARY);
    }

    /** Placement A3 to A6: placed for adoption. */
    public boolean isPlacedForAdoption() {
        return place().isIn(FOR_ADOPTION);
    }

    /** The episode ended in adoption (REC E11 or E12). */
    public boolean endsInAdoption() {
        return rec().isIn(ADOPTED);
    }

    /** The episode touches the year: it began by its end, and ended in it or later or is open (or ends unreadably). */
    public boolean isInYear(Terms year) {
        return decom().isOnOrBefore(year.end()) && (dec().isOnOrAfter(year.start()) || !dec().isKnown());
    }

    /** Any of these cells is filled. */
    public boolean hasAny(Column... columns) {
        for (var column : columns) if (at(column).isGiven()) return true;
        return false;
    }

    /** All of these cells are filled. */
    public boolean hasAll(Column... columns) {
        for (var column : columns) if (at(column).isBlank()) return false;
        return true;
    }

    /** The cell of a column; the table must have it. */
    public Cell at(Column column) {
        int place = PLACES[table.ordinal()][column.ordinal()];
        if (place < 0) throw new IllegalArgumentException(table.title() + " has no column " + column);
        return cell(place);
    }

    public Cell sex() {
        return at(Column.SEX);
    }

    public Cell dob() {
        return at(Column.DOB);
    }

    public Cell ethnic() {
        return at(Column.ETHNIC);
    }

    public Cell upn() {
        return at(Column.UPN);
    }

    public Cell mother() {
        return at(Column.MOTHER);
    }

    public Cell mcDob() {
        return at(Column.MC_DOB);
    }

    public Cell uasc() {
        return at(Column.UASC);
    }

    public Cell decom() {
        return at(Column.DECOM);
    }

    public Cell rne() {
        return at(Column.RNE);
    }

    public Cell ls() {
        return at(Column.LS);
    }

    public Cell cin() {
        return at(Column.CIN);
    }

    public Cell place() {
        return at(Column.PLACE);
    }

    public Cell placeProvider() {
        return at(Column.PLACE_PROVIDER);
    }

    public Cell dec() {
        return at(Column.DEC);
    }

    public Cell rec() {
        return at(Column.REC);
    }

    public Cell reasonPlaceChange() {
        return at(Column.REASON_PLACE_CHANGE);
    }

    public Cell homePost() {
        return at(Column.HOME_POST);
    }

    public Cell plPost() {
        return at(Column.PL_POST);
    }

    public Cell urn() {
        return at(Column.URN);
    }

    public Cell plLa() {
        return at(Column.PL_LA);
    }

    public Cell plLocation() {
        return at(Column.PL_LOCATION);
    }

    public Cell plDistance() {
        return at(Column.PL_DISTANCE);
    }

    public Cell review() {
        return at(Column.REVIEW);
    }

    public Cell reviewCode() {
        return at(Column.REVIEW_CODE);
    }

    public Cell duc() {
        return at(Column.DUC);
    }

    public Cell sdqScore() {
        return at(Column.SDQ_SCORE);
    }

    public Cell sdqReason() {
        return at(Column.SDQ_REASON);
    }

    public Cell convicted() {
        return at(Column.CONVICTED);
    }

    public Cell healthCheck() {
        return at(Column.HEALTH_CHECK);
    }

    public Cell immunisations() {
        return at(Column.IMMUNISATIONS);
    }

    public Cell teethCheck() {
        return at(Column.TEETH_CHECK);
    }

    public Cell healthAssessment() {
        return at(Column.HEALTH_ASSESSMENT);
    }

    public Cell substanceMisuse() {
        return at(Column.SUBSTANCE_MISUSE);
    }

    public Cell interventionReceived() {
        return at(Column.INTERVENTION_RECEIVED);
    }

    public Cell interventionOffered() {
        return at(Column.INTERVENTION_OFFERED);
    }

    public Cell inTouch() {
        return at(Column.IN_TOUCH);
    }

    public Cell activ() {
        return at(Column.ACTIV);
    }

    public Cell accom() {
        return at(Column.ACCOM);
    }

    public Cell dateInt() {
        return at(Column.DATE_INT);
    }

    public Cell dateMatch() {
        return at(Column.DATE_MATCH);
    }

    public Cell fosterCare() {
        return at(Column.FOSTER_CARE);
    }

    public Cell nbAdoptr() {
        return at(Column.NB_ADOPTR);
    }

    public Cell sexAdoptr() {
        return at(Column.SEX_ADOPTR);
    }

    public Cell lsAdoptr() {
        return at(Column.LS_ADOPTR);
    }

    public Cell datePlaced() {
        return at(Column.DATE_PLACED);
    }

    public Cell datePlacedCeased() {
        return at(Column.DATE_PLACED_CEASED);
    }

    public Cell reasonPlacedCeased() {
        return at(Column.REASON_PLACED_CEASED);
    }

    public Cell prevPerm() {
        return at(Column.PREV_PERM);
    }

    public Cell laPerm() {
        return at(Column.LA_PERM);
    }

    public Cell datePerm() {
        return at(Column.DATE_PERM);
    }

    public Cell missing() {
        return at(Column.MISSING);
    }

    public Cell misStart() {
        return at(Column.MIS_START);
    }

    public Cell misEnd() {
        return at(Column.MIS_END);
    }

    public Cell swId() {
        return at(Column.SW_ID);
    }

    public Cell swDecom() {
        return at(Column.SW_DECOM);
    }

    public Cell swDec() {
        return at(Column.SW_DEC);
    }

    public Cell swReason() {
        return at(Column.SW_REASON);
    }

    public Cell doloStart() {
        return at(Column.DOLO_START);
    }

    public Cell doloEnd() {
        return at(Column.DOLO_END);
    }

    private static int[][] places() {
        var tables = Table.values();
        var columns = Column.values();
        var places = new int[tables.length][columns.length];
        for (var table : tables)
            for (var column : columns)
                places[table.ordinal()][column.ordinal()] = table.allColumns().indexOf(column.name());
        return places;
    }
}
