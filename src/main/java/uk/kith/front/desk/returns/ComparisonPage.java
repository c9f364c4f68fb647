package uk.kith.front.desk.returns;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.runs.Comparison.Changed;
import uk.kith.account.returns.runs.Comparison.Fate;
import uk.kith.account.returns.runs.Finding;
import uk.kith.account.returns.runs.ReturnWords.RuleWords;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Listing;
import uk.kith.platform.pages.Option;
import uk.kith.record.people.Named;

/**
 * A run beside the one before it.
 *
 * @param before null when there was none
 * @param fate of which the rows are shown
 */
public record ComparisonPage(
        RunHead head,
        @Nullable RunHead before,
        List<Changed> changed,
        Fate fate,
        Listing listing,
        List<Finding> findings,
        Map<String, RuleWords> known,
        Map<UUID, Named> names) {

    static final List<Option> FATES = List.of(
            new Option(Fate.NEW.key(), "New"),
            new Option(Fate.GONE.key(), "Gone"),
            new Option(Fate.STILL_THERE.key(), "Still there"));

    public List<Option> fates() {
        return FATES;
    }

    public String beforeWords() {
        return before == null
                ? ""
                : before.what() + ", " + Moment.words(before.run().startedAt());
    }

    public String says(Changed rule) {
        var words = known.get(rule.rule());
        return words == null ? "" : words.says();
    }

    public String sum() {
        return "%,d new, %,d gone, %,d still there"
                .formatted(
                        changed.stream().mapToLong(Changed::fresh).sum(),
                        changed.stream().mapToLong(Changed::gone).sum(),
                        changed.stream().mapToLong(Changed::still).sum());
    }

    public String fateInWords() {
        return switch (fate) {
            case NEW -> "Rows flagged now and not before";
            case GONE -> "Rows flagged before and not any more";
            case STILL_THERE -> "Rows flagged before and now";
        };
    }

    public String name(Finding finding) {
        return ChildrenPage.name(finding.child(), finding.identifier(), names);
    }

    /** The row itself, in the run that has it. */
    public String row(Finding finding) {
        var run = fate == Fate.GONE && before != null ? before : head;
        var rows = Address.of(run.path() + "/findings").with("rule", finding.rule());
        var child = finding.childAsked();
        return (child == null ? rows : rows.with("child", child)).toString();
    }
}
