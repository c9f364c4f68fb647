package uk.kith.front.desk.restricted;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.identity.Restrictions;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Link;
import uk.kith.platform.pages.Option;
import uk.kith.record.people.Named;

/**
 * Who may see one child's record.
 *
 * @param why why it is restricted; null while it is open to all who see children
 * @param typed the reason as it stands in the form
 * @param chosen the workers as they are ticked in the form
 */
public record RestrictionPage(
        Named child,
        @Nullable String why,
        List<Restrictions.Named> maySee,
        List<Restrictions.Named> mustNotSee,
        List<Worker> workers,
        String typed,
        List<UUID> chosen) {

    public String path() {
        return "/children/" + child.id() + "/restriction";
    }

    public List<Link> crumbs() {
        return List.of(new Link("Children", "/children"), new Link(child.name(), "/children/" + child.id()));
    }

    public List<Option> options() {
        return workers.stream()
                .map(worker -> new Option(worker.id().toString(), worker.name(), worker.rolesInWords()))
                .toList();
    }

    public List<String> ticked() {
        return chosen.stream().map(UUID::toString).toList();
    }
}
