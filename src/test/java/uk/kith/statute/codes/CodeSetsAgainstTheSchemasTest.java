package uk.kith.statute.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;
import uk.kith.kernel.CollectionYear;

/** The code sets of the looked-after return against the published schemas of 2017 to 2026 and the newest code lists. */
class CodeSetsAgainstTheSchemasTest {

    private static final Path RETURN = Path.of(System.getProperty("kith.shared", "../shared"), "reference", "ssda903");

    @BeforeEach
    void the_reference_is_here() {
        assumeTrue(Files.isDirectory(RETURN), "Skipped: the reference of the return is not on this machine");
    }

    @Test
    void each_year_has_the_codes_of_its_schema() throws IOException {
        var sets = new TreeMap<String, Set<String>>();
        for (int year = 2017; year <= 2026; year++) {
            for (var suffix : List.of(".yml", ".diff.yml")) {
                var schema = RETURN.resolve("year-schemas/SSDA903_schema_" + year + suffix);
                if (Files.exists(schema)) collect("", new Yaml().load(Files.readString(schema)), sets);
            }
            var inYear = new CollectionYear(year);
            assertThat(sets).hasSizeGreaterThan(15);
            sets.forEach((set, codes) -> assertThat(inForce(set, inYear))
                    .as("%s in %s", set, inYear)
                    .containsExactlyInAnyOrderElementsOf(codes));
        }
    }

    @Test
    void the_newest_year_has_the_codes_of_the_newest_lists() throws IOException {
        var lists = JsonMapper.shared()
                .readTree(Files.readString(RETURN.resolve("codelists.json")))
                .get("lists");
        lists.propertyNames().forEach(set -> {
            var codes = lists.get(set).get("codes").propertyNames();
            var inForce = inForce(set, new CollectionYear(2027));
            if (set.equals("LA_PERM"))
                assertThat(codes)
                        .allMatch(code ->
                                inForce.contains(code) || CodeSets.of("LA").isKnown(code));
            else assertThat(inForce).as(set).containsExactlyInAnyOrderElementsOf(codes);
        });
    }

    private static Set<String> inForce(String set, CollectionYear year) {
        return CodeSets.of(set).inForce(year).stream().map(Code::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Walks a schema, or the changes a later year makes to it, and keeps each column that lists its codes. */
    private static void collect(String path, Object node, Map<String, Set<String>> sets) {
        if (!(node instanceof Map<?, ?> map)) return;
        map.forEach((key, value) -> {
            var here = path.isEmpty() ? "" + key : path + "." + key;
            var codes = value instanceof Map<?, ?> change && change.containsKey("value") ? change.get("value") : value;
            if (here.endsWith(".category") && codes instanceof List<?> list) keep(here, list, sets);
            else collect(here, codes, sets);
        });
    }

    private static void keep(String path, List<?> list, Map<String, Set<String>> sets) {
        var parts = path.split("\\.", -1);
        var column = parts[parts.length - 2];
        var codes = list.stream()
                .map(entry -> String.valueOf(((Map<?, ?>) entry).get("code")))
                .collect(Collectors.toCollection(TreeSet::new));
        sets.put(codes.equals(Set.of("0", "1")) && !column.equals("FOSTER_CARE") ? "FLAG" : column, codes);
    }
}
