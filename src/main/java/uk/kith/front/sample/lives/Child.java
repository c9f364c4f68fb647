package uk.kith.front.sample.lives;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Period;

/**
 * A child or young person of the sample.
 *
 * @param number their number in the sample, which becomes their local identifier
 * @param bornOn the day they were born; for an unborn child the day they are expected
 * @param ethnicity the national code
 * @param nationality for a child who came to England alone; else null
 * @param known when social workers were involved outside care: for a child in care, the time before; null where never
 * @param stays their periods of care, in order
 */
public record Child(
        UUID id,
        int number,
        String forename,
        String surname,
        LocalDate bornOn,
        boolean girl,
        boolean unborn,
        String ethnicity,
        @Nullable String nationality,
        @Nullable Period known,
        List<Stay> stays,
        @Nullable Adoption adoption,
        @Nullable AfterCare afterCare) {

    public boolean cameAlone() {
        return nationality != null;
    }

    public boolean isInCare() {
        return !stays.isEmpty() && stays.getLast().goesOn();
    }

    public LocalDate birthday(int age) {
        return bornOn.plusYears(age);
    }

    /** Their age in whole years on that day. */
    public int ageOn(LocalDate day) {
        return bornOn.until(day).getYears();
    }

    public Stay lastStay() {
        return Objects.requireNonNull(stays.getLast());
    }
}
