package uk.kith.kernel;

/**
 * Where a statutory fact comes from, so that a policy officer can look it up.
 *
 * @param document the instrument, guidance or plan by its name
 * @param place the narrowest place in it, as "regulation 28(2)(a)"; empty where the whole is meant
 * @param kind how far it binds
 * @param checked how the wording was confirmed
 * @param remark what a reader should know about the checking; empty if nothing
 */
public record Source(String document, String place, Kind kind, Checked checked, String remark) {

    /** How far a source binds. */
    public enum Kind {
        LAW("Law"),
        GUIDANCE("Statutory guidance"),
        STANDARD("Standard or benchmark"),
        RETURN("National return, not a deadline in law"),
        LOCAL("Local practice"),
        SEED("Local improvement plan");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether an authority may choose another length in its own settings. */
        public boolean isLocal() {
            return this == LOCAL || this == SEED;
        }
    }

    /** How the wording was confirmed. */
    public enum Checked {
        AS_MADE("read in the text as first made"),
        CURRENT("read in the revised text"),
        VIA("not read in the original, restated by others"),
        NOT_CHECKED("not checked");

        private final String words;

        Checked(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static Source law(String document, String place, Checked checked) {
        return new Source(document, place, Kind.LAW, checked, "");
    }

    /** A length that national law and guidance leave to each authority. */
    public static Source local(String document, String place) {
        return new Source(document, place, Kind.LOCAL, Checked.NOT_CHECKED, "");
    }

    public Source at(String narrowerPlace) {
        return new Source(document, narrowerPlace, kind, checked, remark);
    }

    public Source checked(Checked how) {
        return new Source(document, place, kind, how, remark);
    }

    public Source remarking(String words) {
        return new Source(document, place, kind, checked, words);
    }

    /** "Care Planning ... Regulations 2010, regulation 28(2)(a)". */
    public String words() {
        return place.isEmpty() ? document : document + ", " + place;
    }
}
