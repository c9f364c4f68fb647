package uk.kith.account.returns.ssda903.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Cells;
import uk.kith.account.returns.ssda903.DateCell;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;

/** Works out of the postcodes of an episode where its home lies: the authority, in our area or out, and miles from home. */
final class Places {

    private static final int HOME = Table.EPISODES.indexOf("HOME_POST");
    private static final int PLACED = Table.EPISODES.indexOf("PL_POST");
    private static final int AUTHORITY = Table.EPISODES.indexOf("PL_LA");
    private static final int LOCATION = Table.EPISODES.indexOf("PL_LOCATION");
    private static final int DISTANCE = Table.EPISODES.indexOf("PL_DISTANCE");

    private final PostcodeList postcodes;
    private final @Nullable String ours;
    private final Cells cells = new Cells(DateCell::number);
    private final Map<String, PostcodeList.PostcodePlace> known = new HashMap<>();

    Places(PostcodeList postcodes, @Nullable String ours) {
        this.postcodes = postcodes;
        this.ours = ours;
    }

    /** Whether an episode tells itself where its home lies. */
    static boolean areTold(Row episode) {
        return episode.at(AUTHORITY).isGiven()
                || episode.at(LOCATION).isGiven()
                || episode.at(DISTANCE).isGiven();
    }

    void fill(Cell[] episode) {
        var there = find(episode[PLACED].text());
        if (there == null) return;
        episode[AUTHORITY] = cells.of(there.authority());
        if (ours != null) episode[LOCATION] = cells.of(ours.equals(there.authority()) ? "IN" : "OUT");
        var home = find(episode[HOME].text());
        if (home != null) episode[DISTANCE] = cells.of(miles(home, there));
    }

    private PostcodeList.@Nullable PostcodePlace find(@Nullable String postcode) {
        if (postcode == null) return null;
        var place = known.get(postcode);
        if (place == null) {
            place = postcodes.find(tidy(postcode));
            if (place != null) known.put(postcode, place);
        }
        return place;
    }

    /** As the postcode file has it: capitals without spaces. */
    static String tidy(String postcode) {
        return postcode.indexOf(' ') < 0 ? postcode : postcode.replace(" ", "");
    }

    /** As the crow flies, to one decimal, halves to the even figure; nothing where the file does not say. */
    private static @Nullable String miles(PostcodeList.PostcodePlace one, PostcodeList.PostcodePlace other) {
        double east = one.easting() - other.easting();
        double north = one.northing() - other.northing();
        if (Double.isNaN(east) || Double.isNaN(north)) return null;
        double miles = Math.sqrt(east * east + north * north) / 1000 / 1.6093;
        return BigDecimal.valueOf(miles).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
