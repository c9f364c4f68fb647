package uk.kith.front.desk.children;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.pages.Listing;

/**
 * What was found.
 *
 * @param typed what was looked for; empty where nothing was
 * @param tooMany there were more than a search shows
 */
public record ChildrenPage(String typed, boolean inCareOnly, Listing listing, List<Row> rows, boolean tooMany) {

    /** Enough of a child to tell them from another. */
    public record Row(
            UUID id,
            String name,
            String age,
            String lives,
            @Nullable String worker,
            @Nullable String localId) {

        public String href() {
            return "/children/" + id;
        }
    }

    public String title() {
        if (typed.isEmpty()) return "Children in our care";
        return "Children found for “" + typed + "”";
    }
}
