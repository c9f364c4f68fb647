package uk.kith.record.lookedafter;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a child lives while looked after. Kind and provider are codes of the sets PLACE and PLACE_PROVIDER.
 *
 * @param urn the number by which Ofsted knows the provider
 * @param authority where a return said that the placement is, as the next two
 * @param distance from the child's own home, in miles
 */
public record Home(
        @Nullable String placementType,
        @Nullable String placementProvider,
        @Nullable String postcode,
        @Nullable String urn,
        @Nullable String authority,
        @Nullable String location,
        @Nullable BigDecimal distance) {

    /** A home as a worker records it; how far away it is is worked out from its postcode. */
    public Home(String placementType, String placementProvider, @Nullable String postcode, @Nullable String urn) {
        this(placementType, placementProvider, postcode, urn, null, null, null);
    }

    /** What a return said of the place holds as long as the postcode does. */
    Home correctedTo(Home right) {
        return Objects.equals(postcode, right.postcode)
                ? new Home(
                        right.placementType,
                        right.placementProvider,
                        right.postcode,
                        right.urn,
                        authority,
                        location,
                        distance)
                : right;
    }

    boolean isSameAs(Home other) {
        return Objects.equals(placementType, other.placementType)
                && Objects.equals(placementProvider, other.placementProvider)
                && Objects.equals(postcode, other.postcode)
                && Objects.equals(urn, other.urn);
    }
}
