package uk.kith.account.returns.annexa.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import uk.kith.account.returns.UnreadRow;
import uk.kith.account.returns.annexa.AnnexA;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.account.returns.annexa.ListRow;
import uk.kith.account.returns.files.Limits;
import uk.kith.account.returns.files.ReturnFileProblem;
import uk.kith.account.returns.files.Shown;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.files.WorkbookCheck;

/**
 * Reads an Annex A workbook: a sheet for each list, the header in row 1. What is wrong with the workbook as a whole refuses
 * all of it, with a sentence for each problem; what is wrong with a row is kept with the lists. Formulas are never worked out.
 */
public final class AnnexAFile {

    private final Path file;
    private final Limits limits;
    private final Map<InspectionList, List<ListRow>> rows = new EnumMap<>(InspectionList.class);
    private final List<UnreadRow> unread = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<ReturnFileProblem> problems = new ArrayList<>();

    private AnnexAFile(Path file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** @throws UnusableFile when the workbook cannot be taken, with everything that is wrong with it */
    public static AnnexA read(Path file) throws UnusableFile {
        return read(file, Limits.STANDARD);
    }

    /** @throws UnusableFile when the workbook cannot be taken, with everything that is wrong with it */
    public static AnnexA read(Path file, Limits limits) throws UnusableFile {
        var reading = new AnnexAFile(file, limits);
        reading.objection().ifPresentOrElse(sentence -> reading.problem("", sentence), reading::sheets);
        if (!reading.problems.isEmpty()) throw new UnusableFile(reading.problems);
        return reading.whole();
    }

    private Optional<String> objection() {
        try {
            if (Files.isDirectory(file)) return Optional.of("This is a folder; name the workbook.");
            if (Files.size(file) > limits.fileBytes())
                return Optional.of(
                        "The file is larger than the %s that are read.".formatted(Limits.words(limits.fileBytes())));
            return Files.size(file) == 0 ? Optional.of("The file is empty.") : WorkbookCheck.objection(file, limits);
        } catch (NoSuchFileException missing) {
            return Optional.of("There is no such file.");
        } catch (AccessDeniedException denied) {
            return Optional.of("The file may not be read by this user.");
        } catch (IOException broken) {
            return Optional.of("The file cannot be read: %s.".formatted(broken.getMessage()));
        }
    }

    /** The library answers a hostile workbook with any exception it happens to meet: all mean the same to a user. */
    private void sheets() {
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, false))) {
            for (var sheet : workbook.getSheets().toList()) sheet(sheet);
        } catch (IOException | RuntimeException broken) {
            problem("", WorkbookCheck.DAMAGED);
            return;
        }
        if (rows.isEmpty() && problems.isEmpty())
            problem("", "No sheet of the workbook is a list of Annex A (\"List 1\" to \"List 11\").");
    }

    private void sheet(Sheet sheet) throws IOException {
        var place = "sheet " + sheet.getName();
        try (var stream = sheet.openStream()) {
            var all = stream.iterator();
            var first = all.hasNext() ? all.next() : null;
            boolean isList = InspectionList.ofSheet(sheet.getName()).isPresent();
            if (first == null || first.getRowNum() != 1) {
                if (isList) problem(place, "The header row must be row 1 of the sheet.");
                else passedOver(sheet);
                return;
            }
            switch (ListHeader.read(sheet.getName(), SheetCells.header(first))) {
                case ListHeader.NoList() -> passedOver(sheet);
                case ListHeader.Refused(var sentence) -> problem(place, sentence);
                case ListHeader.Of header -> list(header, all, sheet, place);
            }
        }
    }

    private void list(ListHeader.Of header, Iterator<Row> data, Sheet sheet, String place) {
        var list = header.list();
        if (rows.containsKey(list)) {
            problem(place, "Another sheet is %s (%s) already.".formatted(list.sheet(), list.title()));
            return;
        }
        if (!header.own().isEmpty())
            notices.add("The sheet %s has columns that %s does not; they were passed over: %s."
                    .formatted(Shown.text(sheet.getName()), list.sheet(), own(header.own())));
        var taken = rows.computeIfAbsent(list, none -> new ArrayList<>());
        for (int number = 1; data.hasNext(); ) {
            var cells = SheetCells.of(data.next(), header, limits.cellCharacters());
            var problem = cells.problem();
            if (problem != null) unread.add(new UnreadRow(list, number++, Arrays.asList(cells.cells()), problem));
            else if (!cells.isEmpty()) taken.add(new ListRow(list, number++, cells.cells()));
        }
    }

    private AnnexA whole() {
        var absent = Stream.of(InspectionList.values())
                .filter(list -> !rows.containsKey(list))
                .map(InspectionList::sheet)
                .collect(Collectors.joining(", "));
        if (!absent.isEmpty()) notices.add("The workbook does not have %s.".formatted(absent));
        return new AnnexA(rows, unread, notices);
    }

    private static String own(List<String> headings) {
        return headings.stream()
                .limit(6)
                .map(Shown::text)
                .collect(Collectors.joining(", ", "", headings.size() > 6 ? ", ..." : ""));
    }

    private void passedOver(Sheet sheet) {
        notices.add("The sheet %s is no list of Annex A and was passed over.".formatted(Shown.text(sheet.getName())));
    }

    private void problem(String place, String sentence) {
        problems.add(new ReturnFileProblem(file, place, sentence));
    }
}
