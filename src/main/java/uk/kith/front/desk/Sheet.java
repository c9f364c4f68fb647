package uk.kith.front.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.MediaType;

/**
 * A table of words on its way into somebody's spreadsheet. A cell that a spreadsheet would take for a formula gets an
 * apostrophe in front, so that nothing anybody ever typed into Kith is calculated there.
 */
public record Sheet(List<String> titles, List<List<String>> rows) {

    public static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** With a byte order mark, by which spreadsheets know that it is UTF-8. */
    public byte[] csv() {
        var text = new StringWriter().append('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(titles);
            for (var row : rows)
                csv.writeRecord(row.stream().map(Sheet::harmless).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Kith", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (int column = 0; column < titles.size(); column++) {
                sheet.value(0, column, titles.get(column));
                sheet.style(0, column).bold().set();
                for (int row = 0; row < rows.size(); row++)
                    sheet.value(row + 1, column, harmless(rows.get(row).get(column)));
            }
            sheet.freezePane(0, 1);
        }
        return bytes.toByteArray();
    }

    /** The cell as it may stand in a spreadsheet. */
    static String harmless(String cell) {
        return cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
