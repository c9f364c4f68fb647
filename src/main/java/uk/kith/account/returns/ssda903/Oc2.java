package uk.kith.account.returns.ssda903;

import org.jspecify.annotations.Nullable;

/**
 * What the year brought a child looked after for all of it: health, convictions, substance misuse. Its answers have no
 * day; they are answers for the year.
 */
public record Oc2(
        int number,
        @Nullable String child,
        @Nullable String dob,
        @Nullable String sdqScore,
        @Nullable String sdqReason,
        @Nullable String convicted,
        @Nullable String healthCheck,
        @Nullable String immunisations,
        @Nullable String teethCheck,
        @Nullable String healthAssessment,
        @Nullable String substanceMisuse,
        @Nullable String interventionReceived,
        @Nullable String interventionOffered)
        implements Row {

    static Oc2 of(int number, @Nullable String[] c) {
        return new Oc2(number, c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], c[10], c[11]);
    }

    @Override
    public Table table() {
        return Table.OC2;
    }

    @Override
    public @Nullable String[] cells() {
        return new @Nullable String[] {
            child,
            dob,
            sdqScore,
            sdqReason,
            convicted,
            healthCheck,
            immunisations,
            teethCheck,
            healthAssessment,
            substanceMisuse,
            interventionReceived,
            interventionOffered
        };
    }

    /** The child's date of birth as this row has it. */
    public DateCell bornOn() {
        return DateCell.read(dob);
    }
}
