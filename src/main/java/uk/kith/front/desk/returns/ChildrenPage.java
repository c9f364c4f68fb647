package uk.kith.front.desk.returns;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.runs.Finding.OfChild;
import uk.kith.platform.pages.Listing;
import uk.kith.record.people.Named;

/** A run by the children whose rows are flagged. */
public record ChildrenPage(
        RunHead head, RunAsked asked, Listing listing, List<OfChild> children, Map<UUID, Named> names) {

    /** The name in the record; else what the return calls them. */
    public String name(OfChild child) {
        return name(child.child(), child.identifier(), names);
    }

    static String name(@Nullable UUID child, @Nullable String identifier, Map<UUID, Named> names) {
        var named = child == null ? null : names.get(child);
        if (named != null) return named.name();
        return identifier == null ? "No identifier" : identifier;
    }

    public @Nullable String record(OfChild child) {
        return child.child() == null || !names.containsKey(child.child()) ? null : "/children/" + child.child();
    }

    public String rows(OfChild child) {
        return asked.at(head.path() + "/findings", "child", child.asked());
    }
}
