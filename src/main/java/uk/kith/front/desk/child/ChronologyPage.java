package uk.kith.front.desk.child;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.pages.Listing;
import uk.kith.platform.pages.Option;

/** Fifty entries of one child's life. */
public record ChronologyPage(
        ChildHead head,
        Listing listing,
        List<Entry> entries,
        List<Option> kinds,
        @Nullable String about) {}
