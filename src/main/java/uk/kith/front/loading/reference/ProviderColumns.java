package uk.kith.front.loading.reference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.authority.Postcodes;
import uk.kith.record.commissioning.Provider;

/** The columns of a list of providers, under the names that Ofsted's workbooks and our own smaller list give them. */
record ProviderColumns(
        int urn,
        int name,
        int kind,
        int places,
        int providers,
        int postcode,
        int authority,
        int registered,
        int closed,
        boolean allSupportedAccommodation) {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT));

    /** A workbook keeps a day as the number of days since this one. */
    private static final LocalDate DAY_ZERO_OF_A_WORKBOOK = LocalDate.of(1899, 12, 30);

    /** In the combined workbook a sheet by this name lists supported accommodation, and says no codes. */
    private static final String SUPPORTED_SHEET = "SA providers";

    static ProviderColumns of(String sheet, List<String> header) {
        var columns = new Columns(header);
        int places = columns.first(List.of("provider placement code", "placement code", "place codes"));
        return new ProviderColumns(
                columns.first(List.of("urn")),
                columns.first(List.of("setting name", "provider name", "name")),
                columns.first(List.of("provider type", "provision type")),
                places,
                columns.first(List.of("placement provider code", "provider code", "provider codes")),
                columns.first(List.of("setting address postcode", "setting postcode", "postcode")),
                columns.first(List.of("la code inferred", "local authority")),
                columns.first(List.of("registration date")),
                columns.first(List.of("closed date", "deregistration date", "reg end")),
                places < 0 && sheet.equalsIgnoreCase(SUPPORTED_SHEET));
    }

    /** Whether the sheet says who there is and what they provide. */
    boolean isList() {
        return urn >= 0 && (places >= 0 || allSupportedAccommodation);
    }

    /** Whether the sheet says more about those whom another sheet lists. */
    boolean isMore() {
        return urn >= 0 && places < 0;
    }

    /**
     * The provider of a row; empty for a row without a number.
     *
     * @throws DateTimeParseException when a day is none
     */
    Optional<Provider> provider(List<String> row) {
        var number = Columns.cell(row, urn);
        if (number == null) return Optional.empty();
        var code = Columns.cell(row, postcode);
        return Optional.of(new Provider(
                number.toUpperCase(Locale.ROOT),
                Columns.cell(row, name),
                Columns.cell(row, kind),
                allSupportedAccommodation ? List.of("K3") : codes(Columns.cell(row, places)),
                codes(Columns.cell(row, providers)),
                code == null ? null : Postcodes.tidy(code),
                Columns.cell(row, authority),
                day(Columns.cell(row, registered)),
                day(Columns.cell(row, closed))));
    }

    /** Codes with commas or slashes between them. */
    private static List<String> codes(@Nullable String cell) {
        if (cell == null) return List.of();
        return Arrays.stream(cell.split("[,/]", -1))
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable String cell) {
        if (cell == null) return null;
        if (cell.matches("\\d{5}(\\.\\d+)?")) return DAY_ZERO_OF_A_WORKBOOK.plusDays((long) Double.parseDouble(cell));
        for (var format : DAYS) {
            try {
                return LocalDate.parse(cell, format);
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        throw new DateTimeParseException("no day", cell, 0);
    }
}
