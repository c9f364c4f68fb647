package uk.kith.front.loading.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.record.commissioning.Provider;

/** The lists of those who provide homes, read from Ofsted's workbooks or CSV as one. */
final class ProviderLists {

    private final Faults faults;
    private final Map<String, Provider> byNumber = new LinkedHashMap<>();

    private ProviderLists(Faults faults) {
        this.faults = faults;
    }

    /** @throws FilesRefused when a file is no such list, or a row of one cannot be read */
    static Collection<Provider> read(List<Path> files) {
        var faults = new Faults();
        var lists = new ProviderLists(faults);
        try {
            for (var file : files) lists.add(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        faults.refuse();
        return lists.byNumber.values();
    }

    private void add(Path file) throws IOException {
        var sheets = new ArrayList<Sheet>();
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
            new TextFile(file, faults).rows(new OneSheet(sheets));
        else
            new WorkbookOfLists(file, faults)
                    .read((name, header, rows) -> sheets.add(new Sheet(name, ProviderColumns.of(name, header), rows)));
        if (!sheets.isEmpty()
                && sheets.stream().noneMatch(sheet -> sheet.columns().isList()))
            faults.add(file, "", "No list has the columns URN and Placement code, by these or Ofsted's other names.");
        for (var sheet : sheets) if (sheet.columns().isList() || sheet.columns().isMore()) read(file, sheet);
    }

    private void read(Path file, Sheet sheet) {
        int line = 1;
        for (var row : sheet.rows()) {
            line++;
            try {
                var found = sheet.columns().provider(row);
                if (found.isPresent()
                        && (sheet.columns().isList()
                                || byNumber.containsKey(found.get().urn())))
                    byNumber.merge(found.get().urn(), found.get(), ProviderLists::together);
            } catch (DateTimeException wrong) {
                faults.add(
                        file,
                        "%srow %d".formatted(sheet.place(), line),
                        "A date of registration or of closing is not a date.");
            }
        }
    }

    private static Provider together(Provider one, Provider other) {
        return new Provider(
                one.urn(),
                or(one.name(), other.name()),
                or(one.kind(), other.kind()),
                both(one.placeCodes(), other.placeCodes()),
                both(one.providerCodes(), other.providerCodes()),
                or(one.postcode(), other.postcode()),
                or(one.localAuthority(), other.localAuthority()),
                or(one.registeredOn(), other.registeredOn()),
                or(one.closedOn(), other.closedOn()));
    }

    private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static List<String> both(List<String> one, List<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    /** One table of a file. */
    private record Sheet(String name, ProviderColumns columns, List<List<String>> rows) {

        String place() {
            return name.isEmpty() ? "" : "sheet " + name + ", ";
        }
    }

    /** A CSV file is a workbook of one sheet. */
    private record OneSheet(List<Sheet> sheets) implements TextFile.Reader {

        @Override
        public void header(Columns columns, List<String> names) {
            sheets.add(new Sheet("", ProviderColumns.of("", names), new ArrayList<>()));
        }

        @Override
        public void row(long line, List<String> cells) {
            sheets.getFirst().rows().add(cells);
        }
    }
}
