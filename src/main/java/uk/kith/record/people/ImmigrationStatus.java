package uk.kith.record.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What right somebody has to be here, over time.
 *
 * @param status the database's word for it: "uasc", "refugee"
 */
public record ImmigrationStatus(
        String status,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn) {

    public boolean isUnaccompanied() {
        return status.equals("uasc");
    }

    public boolean isOn(LocalDate day) {
        return (startedOn == null || !startedOn.isAfter(day)) && (endedOn == null || endedOn.isAfter(day));
    }

    /** "Unaccompanied asylum-seeking child". */
    public String inWords() {
        return switch (status) {
            case "uasc" -> "Unaccompanied asylum-seeking child";
            case "asylum-seeker" -> "Asylum seeker";
            case "refugee" -> "Refugee";
            case "humanitarian-protection" -> "Humanitarian protection";
            case "discretionary-leave" -> "Discretionary leave to remain";
            case "eu-settled" -> "Settled under the EU scheme";
            case "no-recourse" -> "No recourse to public funds";
            default -> "Other";
        };
    }
}
