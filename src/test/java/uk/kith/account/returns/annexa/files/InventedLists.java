package uk.kith.account.returns.annexa.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.annexa.AnnexA;
import uk.kith.account.returns.annexa.InspectionList;
import uk.kith.account.returns.annexa.ListRow;

/** Annex A of children who do not exist, for tests: rows by the facts they tell, or a workbook put together by hand. */
public final class InventedLists {

    private final Map<InspectionList, List<ListRow>> rows = new EnumMap<>(InspectionList.class);

    /** A row with these cells, given as fact and text in turn. */
    public InventedLists with(InspectionList list, String... factsAndTexts) {
        var cells = new @Nullable String[list.columns().size()];
        for (int i = 0; i < factsAndTexts.length; i += 2) cells[list.place(factsAndTexts[i])] = factsAndTexts[i + 1];
        var theirs = rows.computeIfAbsent(list, none -> new ArrayList<>());
        theirs.add(new ListRow(list, theirs.size() + 1, cells));
        return this;
    }

    public AnnexA whole() {
        return new AnnexA(rows, List.of(), List.of());
    }

    public Path file(Path folder) {
        try {
            return Files.write(
                    folder.resolve("Annex A.xlsx"), AnnexAWorkbook.bytes(whole(), LocalDate.of(2026, 11, 20)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A workbook with one sheet that has the headings of a list, some of them changed, and what else is put there. */
    static Path sheet(
            Path folder, String name, InspectionList list, Map<String, String> changed, Consumer<Worksheet> more)
            throws IOException {
        return book(folder, book -> {
            var sheet = book.newWorksheet(name);
            var headings = new LinkedHashMap<Integer, String>();
            for (var column : list.columns())
                headings.put(headings.size(), changed.getOrDefault(column.heading(), column.heading()));
            headings.forEach((place, heading) -> sheet.value(0, place, heading));
            more.accept(sheet);
        });
    }

    static Path book(Path folder, Consumer<Workbook> content) throws IOException {
        var file = folder.resolve("lists.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Kith", "1.0")) {
            content.accept(book);
        }
        return file;
    }
}
