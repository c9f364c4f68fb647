package uk.kith.account.returns.annexa.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.annexa.AnnexA;
import uk.kith.account.returns.annexa.Column;
import uk.kith.account.returns.annexa.ColumnKind;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.account.returns.annexa.ListRow;
import uk.kith.account.returns.cells.Reading;

/**
 * Writes the lists of an inspection as the workbook: all eleven sheets, the headings in a row that stays in sight and filters,
 * days as days. The same lists make the same bytes.
 */
public final class AnnexAWorkbook {

    private static final String DAY = "dd/mm/yyyy";
    private static final String HEADING_FILL = "D9E2F3";
    private static final double HEADING_HEIGHT = 60;

    private AnnexAWorkbook() {}

    /** "annex_a_2026-11-20.xlsx". */
    public static String fileName(LocalDate asAt) {
        return "annex_a_" + asAt + ".xlsx";
    }

    /** @param asAt the day of inspection, which the workbook gives as the day it was made */
    public static byte[] bytes(AnnexA lists, LocalDate asAt) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Kith", "1.0")) {
            book.properties().setTitle("Annex A as at " + asAt);
            for (var list : InspectionList.values()) write(book.newWorksheet(list.sheet()), list, lists.rows(list));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return SameBytes.of(bytes.toByteArray(), asAt);
    }

    private static void write(Worksheet sheet, InspectionList list, List<ListRow> rows) {
        var columns = list.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).heading());
            sheet.style(0, i)
                    .bold()
                    .fillColor(HEADING_FILL)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.width(i, width(columns.get(i)));
        }
        sheet.rowHeight(0, HEADING_HEIGHT);
        for (int i = 0; i < rows.size(); i++)
            for (int c = 0; c < columns.size(); c++)
                write(sheet, i + 1, c, columns.get(c), rows.get(i).cells()[c]);
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, rows.size(), columns.size() - 1);
    }

    /** What is no day, or no number, where the column wants one stands as the words it is. */
    private static void write(Worksheet sheet, int row, int place, Column column, @Nullable String cell) {
        if (cell == null) return;
        switch (column.kind()) {
            case ColumnKind.Day day
            when day.read(cell) instanceof Reading.Stands(var fact) -> {
                sheet.value(row, place, LocalDate.parse(fact));
                sheet.style(row, place).format(DAY).set();
            }
            case ColumnKind.Count count
            when count.read(cell) instanceof Reading.Stands(var fact) -> sheet.value(row, place, Integer.valueOf(fact));
            default -> sheet.value(row, place, cell);
        }
    }

    private static double width(Column column) {
        return switch (column.kind()) {
            case ColumnKind.Day _ -> 14;
            case ColumnKind.Count _ -> 12;
            default -> 24;
        };
    }
}
