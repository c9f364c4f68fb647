package uk.kith.account.returns.runs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kith.account.returns.rules.ReturnTable;
import uk.kith.account.returns.rules.Rule;
import uk.kith.kernel.CollectionYear;

/**
 * A national return as pages speak of it.
 *
 * @param name as addresses say it: {@code ssda903}
 * @param title as people call it: "Children looked after (SSDA903)"
 * @param tables its tables with their columns, in order
 * @param forms the forms of file it can be sent in
 */
public record ReturnWords(String name, String title, Map<String, List<String>> tables, List<SentForm> forms) {

    /**
     * A rule in words.
     *
     * @param error a finding must be mended; else it may be explained
     */
    public record RuleWords(String code, boolean error, String says, String advice) {}

    static ReturnWords of(CheckedReturn checked) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (ReturnTable table : checked.tables()) tables.put(table.title(), table.allColumns());
        return new ReturnWords(
                checked.name(), checked.title(), tables, checked.fromRecord().forms());
    }

    static Map<String, RuleWords> rules(CheckedReturn checked, CollectionYear year) {
        Map<String, RuleWords> rules = new LinkedHashMap<>();
        for (Rule<?> rule : checked.book().inForce(year.ending()))
            rules.put(
                    rule.code(),
                    new RuleWords(rule.code(), rule.severity().word().equals("error"), rule.says(), rule.advice()));
        return rules;
    }

    public Optional<SentForm> form(String key) {
        return SentForm.of(key).filter(forms::contains);
    }
}
