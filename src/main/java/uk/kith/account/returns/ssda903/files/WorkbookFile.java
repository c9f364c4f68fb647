package uk.kith.account.returns.ssda903.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import uk.kith.account.returns.files.Limits;
import uk.kith.account.returns.files.Place;
import uk.kith.account.returns.files.Problems;
import uk.kith.account.returns.files.WorkbookCheck;

/** A workbook with one sheet for each table of the return, the header in row 1. Formulas are never worked out. */
final class WorkbookFile {

    private final Path file;
    private final Limits limits;

    WorkbookFile(Path file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    void readInto(Gathered gathered, Problems problems) throws IOException {
        WorkbookCheck.objection(file, limits)
                .ifPresentOrElse(sentence -> problems.add(file, sentence), () -> sheets(gathered, problems));
    }

    /** The library answers a hostile workbook with any exception it happens to meet: all mean the same to a user. */
    private void sheets(Gathered gathered, Problems problems) {
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, false))) {
            for (var sheet : workbook.getSheets().toList()) sheet(sheet, gathered, problems);
        } catch (IOException | RuntimeException broken) {
            problems.add(file, WorkbookCheck.DAMAGED);
        }
    }

    private void sheet(Sheet sheet, Gathered gathered, Problems problems) throws IOException {
        var place = new Place(file, "sheet " + sheet.getName());
        try (var stream = sheet.openStream()) {
            var rows = stream.iterator();
            if (!rows.hasNext()) {
                gathered.notice(file, "The sheet %s is empty and was passed over.".formatted(sheet.getName()));
                return;
            }
            var first = rows.next();
            if (first.getRowNum() != 1) problems.add(place, "The header row must be row 1 of the sheet.");
            else
                switch (HeaderRow.read(SheetRow.header(first))) {
                    case HeaderRow.Refused(var sentence) -> problems.add(place, sentence);
                    case HeaderRow.Of header -> {
                        if (gathered.isFirst(header.table(), place, problems))
                            rows(header, rows, place, gathered, problems);
                    }
                }
        }
    }

    private void rows(HeaderRow.Of header, Iterator<Row> rows, Place place, Gathered gathered, Problems problems) {
        while (rows.hasNext()) {
            var row = SheetRow.of(rows.next(), header);
            if (HeaderRow.isAgain(row.cells())) {
                problems.add(new Place(file, place.inside() + ", row " + row.number()), HeaderRow.AGAIN);
                return;
            }
            var problem = row.problem();
            if (problem != null) gathered.unread(header.table(), row.cells(), problem);
            else if (!row.isEmpty()) gathered.row(header.table(), header.inOrder(row.cells()));
        }
    }
}
