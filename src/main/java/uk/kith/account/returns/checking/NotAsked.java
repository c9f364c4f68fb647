package uk.kith.account.returns.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import uk.kith.account.returns.rules.Outcome;

/** Which rules could not be asked of a return, and why. */
public final class NotAsked {

    private NotAsked() {}

    /** A sentence for each reason: "Not asked, since they need the postcode directory: 127 344." */
    public static List<String> sentences(List<? extends Outcome<?>> outcomes) {
        var byReason = new TreeMap<String, List<String>>();
        for (var outcome : outcomes) {
            var why = outcome.notAsked();
            if (why != null)
                byReason.computeIfAbsent(why, none -> new ArrayList<>())
                        .add(outcome.rule().code());
        }
        return byReason.entrySet().stream()
                .map(reason -> "Not asked, since %s: %s."
                        .formatted(
                                reason.getKey()
                                        .replaceFirst(
                                                "^it needs", reason.getValue().size() == 1 ? "it needs" : "they need"),
                                String.join(" ", reason.getValue())))
                .toList();
    }
}
