package uk.kith.front.desk.restricted;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.kith.platform.identity.Restrictions;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Banner;
import uk.kith.platform.pages.BannersHere;

/** Says on every page of a restricted child, to those who may see it, how few they are. */
@Component
class RestrictedBanner implements BannersHere {

    private static final Pattern OF_A_CHILD =
            Pattern.compile("/children/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:/.*)?");

    private final Restrictions restrictions;

    RestrictedBanner(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public List<Banner> at(Address address) {
        var page = OF_A_CHILD.matcher(address.path());
        if (!page.matches()) return List.of();
        var child = UUID.fromString(page.group(1));
        int few = restrictions.howManySee(child);
        if (few == 0) return List.of();
        return List.of(Banner.restricted("Only " + (few == 1 ? "one person" : few + " people")
                + " may see this record. Speak of it with nobody else."));
    }
}
