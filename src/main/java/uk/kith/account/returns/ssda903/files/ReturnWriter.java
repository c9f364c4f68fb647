package uk.kith.account.returns.ssda903.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.kith.account.returns.files.NotWritten;
import uk.kith.account.returns.files.WholeFiles;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;

/**
 * Writes a return as files. The same return gives the same bytes: tables in the return's order, rows by child and date.
 * Cells are written as they are, also those that a spreadsheet would take for a formula, since a return must come back
 * unchanged; escaping belongs to exports made for spreadsheets. Columns that can be worked out are not written.
 */
public final class ReturnWriter {

    private ReturnWriter() {}

    /**
     * One CSV file (UTF-8, RFC 4180) for each table that the return has, under the table's own file name; a table
     * without rows gives a header row.
     *
     * @throws NotWritten when the folder cannot take the files; then none has changed
     */
    public static Written csv(Return whole, Path folder) throws NotWritten {
        Map<String, WholeFiles.Content> contents = new LinkedHashMap<>();
        Map<Table, Integer> written = new EnumMap<>(Table.class);
        for (var table : whole.present()) {
            contents.put(table.fileName(), out -> csv(table, whole, out));
            written.put(table, whole.rows(table).size());
        }
        return new Written(WholeFiles.write(folder, contents), written, Map.of());
    }

    /**
     * The XML return. It has no place for social-worker episodes and deprivations of liberty, for rows of a child
     * without a Header row, for a second row where it has room for one, or for a date of birth other than the Header's:
     * such rows are left out and counted.
     *
     * @throws NotWritten when the file cannot be written; then it has not changed
     */
    public static Written xml(Return whole, Path file) throws NotWritten {
        var content = XmlContent.of(whole);
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) throw new IllegalArgumentException("not a file: " + file);
        var files = WholeFiles.write(folder, Map.of(String.valueOf(file.getFileName()), content::writeTo));
        return new Written(files, content.carried(), content.leftOut());
    }

    private static void csv(Table table, Return whole, Writer out) throws IOException {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(table.columns());
        int width = table.columns().size();
        for (Row row : inOrder(whole, table)) csv.writeRecord(Arrays.copyOf(row.cells(), width));
        csv.flush();
    }

    static List<Row> inOrder(Return whole, Table table) {
        return whole.rows(table).stream().sorted(table.order()).toList();
    }
}
