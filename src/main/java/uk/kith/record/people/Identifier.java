package uk.kith.record.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number or reference by which somebody else knows a person.
 *
 * @param kind the database's word for it: "upn", "nhs", "local"
 */
public record Identifier(
        UUID id, String kind, String value, @Nullable LocalDate validUntil) {

    /** What it is, in words: "NHS number". */
    public String kindInWords() {
        return switch (kind) {
            case "local" -> "Local identifier";
            case "legacy" -> "Earlier local identifier";
            case "upn" -> "Unique pupil number (UPN)";
            case "former-upn" -> "Former unique pupil number";
            case "nhs" -> "NHS number";
            case "uln" -> "Unique learner number";
            case "home-office" -> "Home Office reference";
            case "national-insurance" -> "National Insurance number";
            case "youth-offending" -> "Youth offending reference";
            case "court" -> "Court case number";
            case "regional-adoption-agency" -> "Regional adoption agency reference";
            default -> "Incident reference";
        };
    }
}
