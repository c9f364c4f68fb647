package uk.kith.insight.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every figure that the reports print is a measure, or stands in the list of those whose area the record does not hold yet. A
 * measure of an area that is held may say that it cannot be computed yet; it says why.
 */
class SeedCatalogueTest {

    private static final Set<String> HELD = Set.of(
            "front-door",
            "early-help",
            "assessment",
            "child-protection",
            "children-looked-after",
            "care-leavers",
            "adoption",
            "special-guardianship",
            "missing-exploitation",
            "uasc",
            "disabilities");

    @Test
    void every_figure_of_an_area_that_the_record_holds_is_a_measure() throws IOException {
        var wanted = seeds().stream()
                .filter(seed -> HELD.contains(seed.getField("area")))
                .map(seed -> seed.getField("id"))
                .collect(Collectors.toCollection(TreeSet::new));
        wanted.add("cs-population-open-rate");
        wanted.removeAll(Catalogue.ours().measures().keySet());
        assertThat(wanted).as("figures that are no measure yet").isEmpty();
    }

    @Test
    void every_other_figure_is_listed_with_what_will_bring_it() throws IOException {
        var measures = Catalogue.ours().measures().keySet();
        var others = seeds().stream()
                .filter(seed -> !HELD.contains(seed.getField("area")))
                .map(seed -> seed.getField("id"))
                .filter(id -> !measures.contains(id))
                .toList();
        assertThat(notHeld())
                .extracting(row -> row.getField("id"))
                .as("not-held.csv")
                .containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void what_is_listed_as_not_held_says_what_will_bring_it_and_is_no_measure() throws IOException {
        assertThat(notHeld()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getFields()).hasSize(4).noneMatch(String::isBlank);
            assertThat(HELD).doesNotContain(row.getField("area"));
            assertThat(Catalogue.ours().measures()).doesNotContainKey(row.getField("id"));
        });
    }

    private static List<NamedCsvRecord> seeds() throws IOException {
        var file = Path.of(System.getProperty("kith.shared", "../shared"), "reference", "seed-measures.csv");
        if (!Files.exists(file)) System.out.println("Skipped: the list of the reports' figures is not at " + file);
        assumeThat(file).exists();
        return rows(Files.newBufferedReader(file, StandardCharsets.UTF_8));
    }

    private static List<NamedCsvRecord> notHeld() throws IOException {
        return rows(new InputStreamReader(
                Objects.requireNonNull(Measures.class.getResourceAsStream("not-held.csv")), StandardCharsets.UTF_8));
    }

    private static List<NamedCsvRecord> rows(Reader text) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        }
    }
}
