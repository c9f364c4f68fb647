package uk.kith.front.sample.written;

import java.time.LocalDate;
import java.time.Month;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.place.Places;
import uk.kith.front.sample.place.Provider;
import uk.kith.front.sample.place.Providers;
import uk.kith.platform.authority.AuthorityTables;
import uk.kith.record.commissioning.CommissioningTables;

/** Writes who the sample authority is: its name, area, people, school terms, and those who provide homes. */
public final class AuthorityWritten {

    private static final String INVENTED = "Invented for the sample";

    /** Children under 18 in the authority with 214 in care; of a size with them, and otherwise invented. */
    private static final int CHILDREN = 43_200;

    private static final int ADULTS = 172_000;

    private final SampleSize size;
    private final Rows rows;

    public AuthorityWritten(SampleSize size, Rows rows) {
        this.size = size;
        this.rows = rows;
    }

    public void write(Places places, Providers providers) {
        rows.note(AuthorityTables.SETTING, "name", Places.AUTHORITY);
        rows.note(AuthorityTables.SETTING, "la-code", Places.LA_CODE);
        rows.note(AuthorityTables.SETTING, "ons-code", Places.ONS_CODE);
        rows.note(
                AuthorityTables.SETTING,
                "standing-text",
                "This authority does not exist, and nobody in its record does. Names, places and numbers are invented.");
        population();
        for (int year = size.since().getYear() - 1; year <= size.asAt().getYear(); year++) terms(year);
        for (var town : places.towns())
            for (var postcode : town.postcodes())
                rows.add(
                        AuthorityTables.POSTCODE,
                        postcode.code().replace(" ", ""),
                        postcode.easting(),
                        postcode.northing(),
                        town.authority(),
                        null);
        providers.all().forEach(this::provider);
    }

    private void population() {
        for (int year = size.since().getYear(); year <= size.asAt().getYear(); year++) {
            var day = LocalDate.of(year, Month.JUNE, 30);
            if (day.isAfter(size.asAt())) continue;
            for (int age = 0; age < 18; age++)
                rows.note(AuthorityTables.POPULATION, day, age, age, size.of(CHILDREN) / 18, INVENTED);
            rows.note(AuthorityTables.POPULATION, day, 18, 120, size.of(ADULTS), INVENTED);
        }
    }

    private void terms(int year) {
        term("Autumn " + year, LocalDate.of(year, 9, 3), LocalDate.of(year, 12, 18));
        term("Spring " + (year + 1), LocalDate.of(year + 1, 1, 5), LocalDate.of(year + 1, 3, 27));
        term("Summer " + (year + 1), LocalDate.of(year + 1, 4, 13), LocalDate.of(year + 1, 7, 21));
    }

    private void term(String name, LocalDate first, LocalDate last) {
        rows.note(AuthorityTables.SCHOOL_TERM, name, first, last);
    }

    private void provider(Provider provider) {
        rows.note(
                CommissioningTables.PROVIDER,
                provider.urn(),
                provider.name(),
                provider.kind(),
                provider.places(),
                java.util.List.of(provider.provider()),
                provider.postcode().replace(" ", ""),
                provider.authority(),
                size.since().minusYears(10),
                null);
    }
}
