package uk.kith.front.desk.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.runs.Filter;
import uk.kith.account.returns.runs.ReturnWords;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Option;

/** What an address asks of the findings of a run. What it asks wrongly is not asked. */
public record RunAsked(Address address, ReturnWords words) {

    static final List<String> FILTERS = List.of("rule", "severity", "table", "child");

    private static final List<Option> SEVERITIES =
            List.of(new Option("error", "Errors"), new Option("query", "Queries"));

    Filter filter() {
        var severity = answer("severity");
        var table = answer("table");
        return new Filter(
                answer("rule"),
                SEVERITIES.stream().anyMatch(one -> one.value().equals(severity)) ? severity : null,
                table != null && words.tables().containsKey(table) ? table : null,
                answer("child"));
    }

    public List<Option> severities() {
        return SEVERITIES;
    }

    public List<Option> tables() {
        return words.tables().keySet().stream()
                .map(table -> new Option(table, table))
                .toList();
    }

    public @Nullable String answer(String name) {
        return address.answer(name).orElse(null);
    }

    public boolean isNarrowed() {
        return FILTERS.stream().anyMatch(name -> answer(name) != null);
    }

    /** Another page of the same run with what is asked here, and more. */
    String at(String path, String name, @Nullable String more) {
        var kept = new Address(path, address.only(FILTERS).question());
        return (more == null ? kept : kept.with(name, more)).toString();
    }
}
