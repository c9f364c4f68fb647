package uk.kith.account.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kith.account.returns.cin.rules.CensusCases;
import uk.kith.account.returns.ssda903.rules.CareCases;

/**
 * The worked cases of the sector's open checkers, under the folder that {@code kith.shared} names: our rules answer as they
 * do, outside the rules where Kith departs on purpose (peer-exceptions.csv, each with its reason).
 */
public class PeerCasesTest {

    private static final Path SHARED = Path.of(System.getProperty("kith.shared", "../shared"));
    private static final JsonMapper JSON = new JsonMapper();

    /** How the cases of one return are answered. */
    public interface Answers {

        /** In words, what differs from the answer the case expects; nothing when all agrees. */
        String difference(JsonNode one);
    }

    @Test
    void the_rules_of_the_looked_after_return_answer_as_the_cases_say() throws IOException {
        compare("ssda903", "SSDA903", new CareCases());
    }

    @Test
    void the_rules_of_the_children_in_need_census_answer_as_the_cases_say() throws IOException {
        compare("cin", "CIN census", new CensusCases());
    }

    private static void compare(String folder, String title, Answers answers) throws IOException {
        var cases = cases(SHARED.resolve("oracle").resolve(folder));
        assumeTrue(!cases.isEmpty(), () -> "Skipped: there are no %s cases under %s.".formatted(title, SHARED));
        Set<String> excepted = PeerExceptions.of(folder);
        int agreed = 0;
        int except = 0;
        var disagreements = new ArrayList<String>();
        var exceptedRules = new TreeSet<String>();
        for (var one : cases) {
            var rule = one.json().get("rule").asString();
            var difference = answers.difference(one.json());
            if (difference.isEmpty()) agreed++;
            else if (excepted.contains(rule)) {
                except++;
                exceptedRules.add(rule);
            } else disagreements.add("%s %s: %s".formatted(rule, one.name(), difference));
        }
        System.out.printf("%s: agree %d of %d, excepted %d %s%n", title, agreed, cases.size(), except, exceptedRules);
        assertThat(disagreements).isEmpty();
    }

    private record Case(String name, JsonNode json) {}

    private static List<Case> cases(Path folder) throws IOException {
        var cases = new ArrayList<Case>();
        for (var part : List.of("cases", "cases_varied")) {
            if (!Files.isDirectory(folder.resolve(part))) continue;
            try (var files = Files.list(folder.resolve(part))) {
                for (var file : files.sorted().toList()) read(file, cases);
            }
        }
        return cases;
    }

    private static void read(Path file, List<Case> cases) throws IOException {
        var name = String.valueOf(file.getFileName());
        if (name.endsWith(".json")) cases.add(new Case(name, JSON.readTree(Files.readString(file))));
        if (!name.endsWith(".jsonl")) return;
        int line = 0;
        for (var text : Files.readAllLines(file))
            if (!text.isBlank()) cases.add(new Case(name + ":" + ++line, JSON.readTree(text)));
    }
}
