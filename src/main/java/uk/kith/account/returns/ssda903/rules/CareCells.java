package uk.kith.account.returns.ssda903.rules;

import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Line;
import uk.kith.account.returns.ssda903.Table;

/** The cells of a row of the looked-after return by their columns. Asking for one its table has not is a mistake of the rule. */
abstract class CareCells extends Line {

    private static final int[][] PLACES = places();

    private final Table table;
    private final int[] places;

    CareCells(Table table, int number, Cell[] cells) {
        super(table, number, cells);
        this.table = table;
        this.places = PLACES[table.ordinal()];
    }

    /** The cell of a column; the table must have it. */
    public Cell at(Column column) {
        int place = places[column.ordinal()];
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
