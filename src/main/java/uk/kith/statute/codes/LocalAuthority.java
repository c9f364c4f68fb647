package uk.kith.statute.codes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An English authority that has, or had, children's services.
 *
 * @param code the three-digit code of the returns; a successor may carry on the code of the authority before it
 * @param onsCode the nine-character code of the Office for National Statistics, its own for each authority
 * @param formerOnsCodes codes it had before its area was redrawn
 * @param region one of the nine regions
 * @param startsOn null where the day is not known
 * @param endsOn the day its successor began; null while it goes on
 */
public record LocalAuthority(
        String code,
        String onsCode,
        List<String> formerOnsCodes,
        String name,
        String region,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String source) {

    public boolean existsOn(LocalDate day) {
        return (startsOn == null || !day.isBefore(startsOn)) && (endsOn == null || day.isBefore(endsOn));
    }

    boolean isOrWas(String ons) {
        return onsCode.equals(ons) || formerOnsCodes.contains(ons);
    }
}
