package uk.kith.front.sample.written;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.record.people.PeopleTables;

/** A person of whom little is known. */
public final class PersonRow {

    private PersonRow() {}

    /**
     * @param whyNoUpn the national code; null where they have a number or need none
     */
    public static void write(
            Page page,
            UUID id,
            String forename,
            String surname,
            LocalDate bornOn,
            @Nullable String knownAs,
            String sex,
            @Nullable String ethnicity,
            @Nullable String nationality,
            @Nullable String whyNoUpn) {
        page.rows()
                .add(
                        PeopleTables.PERSON,
                        id,
                        forename,
                        surname,
                        knownAs,
                        null,
                        bornOn,
                        null,
                        null,
                        sex,
                        null,
                        ethnicity,
                        nationality,
                        null,
                        null,
                        null,
                        whyNoUpn,
                        null,
                        null,
                        null,
                        List.of(),
                        null);
    }
}
