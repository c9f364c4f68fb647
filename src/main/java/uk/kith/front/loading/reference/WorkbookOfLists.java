package uk.kith.front.loading.reference;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.files.Limits;
import uk.kith.account.returns.files.WorkbookCheck;

/** A workbook whose sheets are lists with the names of their columns in row 1. Formulas are never worked out. */
final class WorkbookOfLists {

    private final Path file;
    private final Faults faults;

    WorkbookOfLists(Path file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Takes a sheet whole. Every cell is text; a day is the number of days by which a workbook keeps it. */
    interface Reader {
        void sheet(String name, List<String> header, List<List<String>> rows);
    }

    void read(Reader reader) throws IOException {
        if (!Files.isRegularFile(file)) {
            faults.add(file, "", "There is no such file.");
            return;
        }
        var objection = WorkbookCheck.objection(file, Limits.STANDARD);
        if (objection.isPresent()) {
            faults.add(file, "", objection.get());
            return;
        }
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, false))) {
            for (var sheet : workbook.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    var cells = rows.map(WorkbookOfLists::cells).toList();
                    if (!cells.isEmpty())
                        reader.sheet(sheet.getName(), cells.getFirst(), cells.subList(1, cells.size()));
                }
            }
        } catch (IOException | RuntimeException broken) {
            // The library answers a hostile workbook with any exception it happens to meet.
            faults.add(file, "", WorkbookCheck.DAMAGED);
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++)
            cells.add(text(row.getOptionalCell(i).orElse(null)));
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) return "";
        if (cell.getType() != CellType.NUMBER) return cell.getText();
        return cell.getValue() instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : cell.getText();
    }
}
