package uk.kith.account.returns.ssda903.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Day;

/**
 * The terms on which a return is checked: its year, its authority, and the lists it is held against.
 *
 * @param start the first day of the year collected
 * @param end the last
 * @param collection the collection year as text, {@code 2027} for the year ending 31 March 2027
 * @param authority the authority's own code ({@code E08000026}); none when it was not said
 * @param isXml the return came as XML
 * @param providers the Ofsted list of those who provide homes, by number; none when no list was given
 * @param postcodes the national postcode file; none when it was not given
 * @param knowsPlaces the columns worked out from postcodes (authority, in or out, miles) can be told
 */
public record Terms(
        Day start,
        Day end,
        String collection,
        @Nullable String authority,
        boolean isXml,
        @Nullable Map<String, ListedProvider> providers,
        @Nullable PostcodeList postcodes,
        boolean knowsPlaces) {

    /** The provider of a number; one about whom nothing is known where the list has none of it. */
    ListedProvider provider(@Nullable String urn) {
        var found = providers == null || urn == null ? null : providers.get(urn);
        return found == null ? ListedProvider.UNKNOWN : found;
    }

    /** The code of the authority whose return it is; of none where it was not said whose. */
    boolean isOwn(Cell code) {
        return authority != null && code.is(authority);
    }
}
