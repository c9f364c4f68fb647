package uk.kith.front.loading.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.authority.PostcodeDirectory;
import uk.kith.platform.authority.Postcodes;
import uk.kith.statute.codes.LocalAuthorities;

/**
 * The columns of a postcode directory: of the Office for National Statistics' own, under the names of any of its editions
 * ({@code pcds}, {@code oslaua} or {@code lad25cd} ...), or of a smaller one with {@code upper_tier} worked out.
 */
record DirectoryColumns(int postcode, int easting, int northing, int local, int county, int upper, int ended) {

    private static final String POSTCODE = "[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][A-Z]{2}";

    static DirectoryColumns of(Columns columns) {
        return new DirectoryColumns(
                columns.first(List.of("pcds", "pcd8", "pcd2", "pcd", "pcd7", "postcode")),
                columns.first(List.of("oseast1m", "east1m", "easting")),
                columns.first(List.of("osnrth1m", "north1m", "northing")),
                Math.max(columns.first(List.of("oslaua", "laua")), columns.like("lad\\d\\dcd")),
                Math.max(columns.first(List.of("oscty", "cty")), columns.like("cty\\d\\dcd")),
                columns.first(List.of("upper tier")),
                columns.first(List.of("doterm")));
    }

    /** Which column it cannot do without, in a sentence. */
    Optional<String> problem() {
        if (postcode < 0)
            return Optional.of("No column has postcodes: one of pcds, pcd, pcd2, pcd7 or pcd8 is expected.");
        if (easting < 0 || northing < 0)
            return Optional.of(
                    "The columns of the national grid are missing: oseast1m and osnrth1m, or east1m and north1m.");
        if (local < 0 && upper < 0)
            return Optional.of(
                    "No column names the authority: one of oslaua, laua, lad25cd (of any year) or upper_tier is expected.");
        if (upper < 0 && county < 0)
            return Optional.of(
                    "The county column is missing: oscty or cty25cd (of any year) tells which county a district is in.");
        return Optional.empty();
    }

    /**
     * The entry of a row.
     *
     * @throws DateTimeException or NumberFormatException when a cell is not what its column has
     */
    Optional<PostcodeDirectory.Entry> entry(List<String> row) {
        var typed = Columns.cell(row, postcode);
        if (typed == null) return Optional.empty();
        var tidy = Postcodes.tidy(typed);
        if (!tidy.matches(POSTCODE)) return Optional.empty();
        return Optional.of(new PostcodeDirectory.Entry(
                tidy, metres(row, easting), metres(row, northing), authority(row), ended(row)));
    }

    private static @Nullable Integer metres(List<String> row, int column) {
        var text = Columns.cell(row, column);
        return text == null ? null : Integer.valueOf(text);
    }

    /** The authority with children's services: a county for a district, and one code for each of the other nations. */
    private @Nullable String authority(List<String> row) {
        var here = Columns.cell(row, local);
        if (here != null) {
            switch (here.charAt(0)) {
                case 'W' -> {
                    return "WAL";
                }
                case 'S' -> {
                    return "SCO";
                }
                case 'N' -> {
                    return "NIR";
                }
                default -> {}
            }
        }
        var given = Columns.cell(row, upper);
        var code = given != null ? given : here != null && here.startsWith("E07") ? Columns.cell(row, county) : here;
        if (code == null || !code.startsWith("E")) return null;
        return LocalAuthorities.byOnsCode(code).map(found -> found.onsCode()).orElse(code);
    }

    /** A month, as 202403; the postcode was in use until it began. */
    private @Nullable LocalDate ended(List<String> row) {
        var month = Columns.cell(row, ended);
        if (month == null) return null;
        int digits = Integer.parseInt(month);
        return LocalDate.of(digits / 100, digits % 100, 1);
    }
}
