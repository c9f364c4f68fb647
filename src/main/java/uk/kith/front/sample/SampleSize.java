package uk.kith.front.sample;

import java.time.LocalDate;

/**
 * How large the sample authority is.
 *
 * @param children how many children social workers have known at any time in those years
 * @param years how many years of work the record looks back on
 * @param seed what the lives are drawn from: the same seed and day make the same authority
 * @param asAt the day it has come to
 */
public record SampleSize(int children, int years, long seed, LocalDate asAt) {

    public static final int USUAL_YEARS = 5;
    public static final long USUAL_SEED = 1948;

    /** Children in care, care leavers and children known and living at home on the day; the first two as the reports say. */
    public static final int IN_CARE = 214;

    public static final int CARE_LEAVERS = 214;
    public static final int KNOWN_AT_HOME = 480;

    /** Each year so many children go home, to guardians or to adopters, and so many are known for a while and then no more. */
    public static final int LEFT_CARE_A_YEAR = 32;

    public static final int NO_LONGER_KNOWN_A_YEAR = 256;

    /** Of those known at home, with a protection plan and with a plan for a child in need; the rest are being assessed. */
    public static final int PROTECTED = 105;

    public static final int IN_NEED = 303;

    /** What the reports say of ten months: contacts, and the referrals among them; and of the day: children with early help. */
    public static final int CONTACTS_IN_TEN_MONTHS = 7_624;

    public static final int REFERRALS_IN_TEN_MONTHS = 465;

    public static final int EARLY_HELP = 463;

    /** Contacts and early help are told of the last years only, or there would be little else to see. */
    public static final int YEARS_OF_CONTACTS = 5;

    /** Children of whom the front door first heard in a year, and social workers hardly came to know. */
    public static final int PASSERS_BY_A_YEAR = 1_300;

    /** @throws IllegalArgumentException for a size that no authority has */
    public SampleSize {
        if (children < 1 || children > 1_000_000)
            throw new IllegalArgumentException(
                    "An authority knows from 1 to 1,000,000 children, not " + children + ".");
        if (years < 1 || years > 20)
            throw new IllegalArgumentException("The sample looks back on 1 to 20 years, not " + years + ".");
    }

    /** As large as the authority of the reports. */
    public static SampleSize usual(long seed, LocalDate asAt) {
        return new SampleSize(usualChildren(USUAL_YEARS), USUAL_YEARS, seed, asAt);
    }

    /** How many children an authority with 214 in care has known in so many years. */
    public static int usualChildren(int years) {
        return IN_CARE + CARE_LEAVERS + KNOWN_AT_HOME + years * (LEFT_CARE_A_YEAR + NO_LONGER_KNOWN_A_YEAR);
    }

    /** Whether its figures should resemble those of the reports. */
    public boolean isUsual() {
        return children == usualChildren(years);
    }

    /** How many there are here of what the authority of the reports has so many of. */
    public int of(double usual) {
        return Math.toIntExact(Math.round(usual * children / usualChildren(years)));
    }

    public LocalDate since() {
        return asAt.minusYears(years);
    }
}
