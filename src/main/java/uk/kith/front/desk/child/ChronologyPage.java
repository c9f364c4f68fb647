package uk.kith.front.desk.child;

import java.util.List;
import uk.kith.platform.pages.Listing;

/** Fifty entries of one child's life. */
public record ChronologyPage(ChildHead head, Listing listing, List<Entry> entries) {}
