package uk.kith.front.loading;

import uk.kith.statute.codes.CodeSets;

/** A care leaver's home: Annex A has its kind and whether it is suitable in two columns, the national code in one. */
final class Accommodation {

    static final String WHOLE = "accommodation and suitability";

    private Accommodation() {}

    /** Puts the two together where both are told and some year knows the code. */
    static void putTogether(Draft draft) {
        var code =
                draft.aside().getOrDefault("accommodation", "") + draft.aside().getOrDefault("suitable", "");
        if (CodeSets.of("ACCOM").isKnown(code)) draft.aside().put(WHOLE, code);
    }
}
