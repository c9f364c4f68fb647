package uk.kith.front.desk.restricted;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.identity.Restrictions;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Link;
import uk.kith.platform.pages.Option;
import uk.kith.record.people.Named;

/** Who must not see one child's record, and the form for one more with what was typed into it. */
public record KeptFromPage(
        Named child,
        List<Restrictions.Named> kept,
        List<Worker> workers,
        @Nullable UUID chosen,
        String typed) {

    public String path() {
        return "/children/" + child.id() + "/must-not-see";
    }

    public List<Link> crumbs() {
        return List.of(new Link("Children", "/children"), new Link(child.name(), "/children/" + child.id()));
    }

    public List<Option> options() {
        return workers.stream()
                .map(worker -> new Option(worker.id().toString(), worker.name() + " (" + worker.rolesInWords() + ")"))
                .toList();
    }

    public @Nullable String picked() {
        return chosen == null ? null : chosen.toString();
    }
}
