package uk.kith.platform.authority;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.statute.codes.LocalAuthorities;

/** Where postcodes lie: in which authority, inside ours or outside, and how far apart. Answers come from the directory loaded. */
@Component
@Transactional
public class Postcodes {

    private static final BigDecimal METRES_IN_A_MILE = BigDecimal.valueOf(1609.3);

    private final JdbcClient db;
    private final Authority authority;

    Postcodes(JdbcClient db, Authority authority) {
        this.db = db;
        this.authority = authority;
    }

    /**
     * A postcode of the directory.
     *
     * @param easting metres on the national grid; null where the directory does not say
     * @param authority the code of the authority with children's services it lies in, or WAL, SCO, NIR; null where not known
     */
    public record Place(
            String postcode,
            @Nullable Integer easting,
            @Nullable Integer northing,
            @Nullable String authority) {

        /** Miles as the crow flies, to one decimal, halves to the even figure, as the national return has them. */
        public Optional<BigDecimal> milesTo(Place other) {
            if (easting == null || northing == null || other.easting == null || other.northing == null)
                return Optional.empty();
            double metres = Math.hypot(easting - other.easting, northing - other.northing);
            return Optional.of(BigDecimal.valueOf(metres).divide(METRES_IN_A_MILE, 1, RoundingMode.HALF_EVEN));
        }
    }

    /** The postcode as the directory writes it: in capitals, without spaces. */
    public static String tidy(String postcode) {
        return postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Where a postcode lies, however it was typed; empty for one that the directory does not know. */
    public Optional<Place> find(String postcode) {
        return db.sql("""
                select p.postcode, p.easting, p.northing, p.authority
                  from authority.fact_postcode p
                 where p.postcode = :postcode
                """)
                .param("postcode", tidy(postcode))
                .query((row, number) -> new Place(
                        row.getString("postcode"),
                        row.getObject("easting", Integer.class),
                        row.getObject("northing", Integer.class),
                        row.getString("authority")))
                .optional();
    }

    /** Whether a postcode lies in our area; empty where that is not known. */
    public Optional<Boolean> isInside(String postcode) {
        var ours = authority.onsCode();
        return find(postcode).map(Place::authority).flatMap(there -> ours.map(code -> areSame(code, there)));
    }

    /** Miles between two postcodes; empty where one of them is not in the directory. */
    public Optional<BigDecimal> milesBetween(String one, String other) {
        return find(one).flatMap(from -> find(other).flatMap(from::milesTo));
    }

    /** An authority keeps its area's old code in directories made before the code changed. */
    private static boolean areSame(String one, String other) {
        return one.equals(other)
                || LocalAuthorities.byOnsCode(one)
                        .filter(ours -> LocalAuthorities.byOnsCode(other)
                                .filter(ours::equals)
                                .isPresent())
                        .isPresent();
    }
}
