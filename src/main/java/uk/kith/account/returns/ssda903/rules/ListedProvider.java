package uk.kith.account.returns.ssda903.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Day;

/**
 * One provider of homes in Ofsted's lists.
 *
 * @param placeCodes the placement codes the provider may have
 * @param providerCodes the kinds of provider it may be
 * @param closedOn when its registration ended, or no day
 * @param postcode upper case without spaces
 * @param authority the code of the authority it lies in
 */
public record ListedProvider(
        @Nullable String urn,
        Set<String> placeCodes,
        Set<String> providerCodes,
        Day closedOn,
        @Nullable String postcode,
        @Nullable String authority) {

    static final ListedProvider UNKNOWN = new ListedProvider(null, Set.of(), Set.of(), Day.NO_DAY, null, null);

    boolean isListed() {
        return urn != null;
    }
}
