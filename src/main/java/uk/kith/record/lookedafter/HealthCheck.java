package uk.kith.record.lookedafter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check of a child's health or teeth.
 *
 * @param kind the database's word for it: "initial-assessment", "review-assessment", "dental", "surveillance"
 * @param status a code of the set HEALTH_CHECK_STATUS
 */
public record HealthCheck(
        UUID id,
        String kind,
        LocalDate checkedOn,
        String status,
        @Nullable LocalDate writtenReportOn) {

    /** "Initial health assessment". */
    public String kindInWords() {
        return switch (kind) {
            case "initial-assessment" -> "Initial health assessment";
            case "review-assessment" -> "Review health assessment";
            case "dental" -> "Teeth checked by a dentist";
            default -> "Health surveillance check";
        };
    }
}
