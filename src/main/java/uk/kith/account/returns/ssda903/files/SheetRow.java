package uk.kith.account.returns.ssda903.files;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ssda903.Table;

/**
 * One row of a sheet as text.
 *
 * @param number the row of the sheet, from 1
 * @param problem why no record can be made of it, in a sentence, if so
 */
record SheetRow(
        int number, @Nullable String[] cells, @Nullable String problem) {

    private static final DateTimeFormatter AS_IN_THE_RETURN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    /** The last day a workbook can name, 31 December 9999, as the number it stores. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    static List<@Nullable String> header(Row row) {
        var names = new ArrayList<@Nullable String>();
        for (var cell : row) names.add(cell == null || cell.getType() == CellType.FORMULA ? null : text(cell, ""));
        while (!names.isEmpty() && names.getLast() == null) names.removeLast();
        return names;
    }

    static SheetRow of(Row row, HeaderRow.Of header) {
        @Nullable String[] cells = new @Nullable String[header.width()];
        String problem = null;
        for (var cell : row) {
            if (cell == null || cell.getType() == CellType.EMPTY) continue;
            boolean beyond = cell.getColumnIndex() >= cells.length;
            if (cell.getType() == CellType.FORMULA)
                problem = "Cell %s holds a formula, and formulas are not worked out.".formatted(cell.getAddress());
            else if (beyond && problem == null)
                problem = "Cell %s stands in a column without a header.".formatted(cell.getAddress());
            if (!beyond)
                cells[cell.getColumnIndex()] = cell.getType() == CellType.FORMULA
                        ? "=" + cell.getFormula()
                        : text(cell, header.column(cell.getColumnIndex()));
        }
        return new SheetRow(row.getRowNum(), cells, problem);
    }

    boolean isEmpty() {
        return Arrays.stream(cells).allMatch(Objects::isNull);
    }

    private static @Nullable String text(Cell cell, String column) {
        var text = cell.getType() == CellType.NUMBER ? number(cell, column) : cell.getText();
        return text.isEmpty() ? null : text;
    }

    /** A day in a date column, else the number without the ".0" that a workbook may add. */
    private static String number(Cell cell, String column) {
        var number = cell.asNumber();
        if (Table.isDate(column) && number.signum() > 0 && number.compareTo(LAST_DAY) <= 0)
            return cell.asDate().format(AS_IN_THE_RETURN);
        boolean isShort = Math.abs((long) number.scale()) < 30 && number.precision() < 30;
        return isShort ? plain(number) : cell.getRawValue();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
