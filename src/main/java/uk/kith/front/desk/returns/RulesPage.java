package uk.kith.front.desk.returns;

import java.util.List;
import java.util.Map;
import uk.kith.account.returns.runs.Finding.OfRule;
import uk.kith.account.returns.runs.Finding.Unread;
import uk.kith.account.returns.runs.ReturnWords.RuleWords;

/** A run by its rules. @param known the rules of its year in words, by their codes */
public record RulesPage(
        RunHead head, RunAsked asked, List<OfRule> found, List<Unread> unread, Map<String, RuleWords> known) {

    public List<OfRule> errors() {
        return found.stream().filter(rule -> rule.severity().equals("error")).toList();
    }

    public List<OfRule> queries() {
        return found.stream().filter(rule -> rule.severity().equals("query")).toList();
    }

    public String says(OfRule rule) {
        var words = known.get(rule.rule());
        return words == null ? "" : words.says();
    }

    public String rows(OfRule rule) {
        return asked.at(head.path() + "/findings", "rule", rule.rule());
    }

    /** "12 rows in error, 3 to explain". */
    public String tally() {
        return "%,d %s in error, %,d to explain, by %,d %s"
                .formatted(
                        sum(errors()),
                        sum(errors()) == 1 ? "row" : "rows",
                        sum(queries()),
                        found.size(),
                        found.size() == 1 ? "rule" : "rules");
    }

    private static long sum(List<OfRule> rules) {
        return rules.stream().mapToLong(OfRule::rows).sum();
    }
}
