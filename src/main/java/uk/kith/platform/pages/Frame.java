package uk.kith.platform.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: whose installation it is, who is here, where they can go, where they are, and what
 * the whole page is in.
 *
 * @param assets the folder of styles and scripts, named by the hash of what is in it
 * @param saved what was recorded a moment ago, said once
 */
public record Frame(
        String authority,
        WhoIsHere.@Nullable Someone who,
        List<Place> places,
        @Nullable SearchBox search,
        Address address,
        @Nullable Csrf csrf,
        List<Banner> banners,
        @Nullable Saved saved,
        String assets) {

    /** The hidden field that proves a form came from a page of ours. */
    public record Csrf(String name, String value) {}

    public boolean isIn(Place place) {
        return place.holds(address);
    }

    public boolean isAt(Link link) {
        return address.path().equals(link.href().replaceFirst("[?#].*", ""));
    }

    /** In the past nothing can be recorded: pages leave their buttons out. */
    public boolean inThePast() {
        return banners.stream().anyMatch(banner -> banner.kind() == Banner.Kind.KNOWN_AT);
    }
}
