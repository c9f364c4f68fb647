package uk.kith.account.returns.annexa.files;

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
import uk.kith.account.returns.annexa.Column;

/**
 * One row of a list's sheet as text, in the order of the list's columns.
 *
 * @param problem why nothing can be made of it, in a sentence, if so
 */
record SheetCells(@Nullable String[] cells, @Nullable String problem) {

    private static final DateTimeFormatter AS_IN_THE_LIST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    /** The last day a workbook can name, 31 December 9999, as the number it stores. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    static List<@Nullable String> header(Row row) {
        var names = new ArrayList<@Nullable String>();
        for (var cell : row) names.add(cell == null || cell.getType() == CellType.FORMULA ? null : text(cell, false));
        while (!names.isEmpty() && names.getLast() == null) names.removeLast();
        return names;
    }

    static SheetCells of(Row row, ListHeader.Of header, int longest) {
        @Nullable String[] cells = new @Nullable String[header.list().columns().size()];
        String problem = null;
        for (var cell : row) {
            if (cell == null || cell.getType() == CellType.EMPTY || cell.getColumnIndex() >= header.width()) continue;
            var column = header.column(cell.getColumnIndex());
            if (column.isEmpty()) continue;
            boolean isFormula = cell.getType() == CellType.FORMULA;
            var text = isFormula
                    ? "=" + cell.getFormula()
                    : text(cell, column.map(Column::isDay).orElse(false));
            if (isFormula)
                problem = "Cell %s holds a formula, and formulas are not worked out.".formatted(cell.getAddress());
            else if (text != null && text.length() > longest)
                problem = "Cell %s holds more than the %,d characters that are read."
                        .formatted(cell.getAddress(), longest);
            cells[header.columnOf()[cell.getColumnIndex()]] =
                    text == null || text.length() <= longest ? text : text.substring(0, longest);
        }
        return new SheetCells(cells, problem);
    }

    boolean isEmpty() {
        return Arrays.stream(cells).allMatch(Objects::isNull);
    }

    private static @Nullable String text(Cell cell, boolean isDay) {
        var text = cell.getType() == CellType.NUMBER ? number(cell, isDay) : cell.getText();
        return text == null || text.isBlank() ? null : text;
    }

    /** A day in a column of days, else the number without the ".0" that a workbook may add. */
    private static String number(Cell cell, boolean isDay) {
        var number = cell.asNumber();
        if (isDay && number.signum() > 0 && number.compareTo(LAST_DAY) <= 0)
            return cell.asDate().format(AS_IN_THE_LIST);
        boolean isShort = Math.abs((long) number.scale()) < 30 && number.precision() < 30;
        if (!isShort) return cell.getRawValue();
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
