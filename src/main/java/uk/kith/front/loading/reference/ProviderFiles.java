package uk.kith.front.loading.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.platform.audit.Audit;
import uk.kith.record.commissioning.Provider;
import uk.kith.record.commissioning.Providers;

/** Loads the lists of those who provide homes, from Ofsted's workbooks or CSV: all of them or nothing, in place of those before. */
@Component
@Transactional
public class ProviderFiles {

    private final Providers providers;
    private final Audit audit;

    ProviderFiles(Providers providers, Audit audit) {
        this.providers = providers;
        this.audit = audit;
    }

    /**
     * Replaces the list by what the files hold together. A provider in two lists has the codes of both.
     *
     * @throws FilesRefused when a file is no such list, or a row of one cannot be read
     */
    public Providers.Replaced load(List<Path> files) {
        var faults = new Faults();
        var lists = new Lists(faults);
        try {
            for (var file : files) lists.add(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        faults.refuse();
        var replaced = providers.replaceBy(lists.byNumber.values());
        var names = files.stream().map(file -> file.getFileName().toString()).toList();
        audit.did(
                "loaded",
                "provider lists",
                "%,d providers from %s".formatted(replaced.listed(), String.join(", ", names)));
        return replaced;
    }

    /** The lists read so far, as one. */
    private static final class Lists {

        private final Faults faults;
        private final Map<String, Provider> byNumber = new LinkedHashMap<>();

        Lists(Faults faults) {
            this.faults = faults;
        }

        void add(Path file) throws IOException {
            var sheets = new ArrayList<Sheet>();
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
                new TextFile(file, faults).rows(new OneSheet(sheets));
            else
                new WorkbookOfLists(file, faults)
                        .read((name, header, rows) ->
                                sheets.add(new Sheet(name, ProviderColumns.of(name, header), rows)));
            if (!sheets.isEmpty()
                    && sheets.stream().noneMatch(sheet -> sheet.columns().isList()))
                faults.add(
                        file, "", "No list has the columns URN and Placement code, by these or Ofsted's other names.");
            for (var sheet : sheets)
                if (sheet.columns().isList() || sheet.columns().isMore()) read(file, sheet);
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
                        byNumber.merge(found.get().urn(), found.get(), Lists::together);
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
