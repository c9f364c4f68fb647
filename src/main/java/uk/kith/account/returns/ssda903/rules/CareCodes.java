package uk.kith.account.returns.ssda903.rules;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import uk.kith.kernel.CollectionYear;
import uk.kith.statute.codes.Code;
import uk.kith.statute.codes.CodeSets;

/** The code sets that rules ask for, as the newest rules know them. */
final class CareCodes {

    static final Set<String> SEX = of("SEX");
    static final Set<String> ETHNIC = of("ETHNIC");
    static final Set<String> RNE = of("RNE");
    static final Set<String> LS = of("LS");
    static final Set<String> CIN = of("CIN");
    static final Set<String> PLACE = of("PLACE");
    static final Set<String> PLACE_PROVIDER = of("PLACE_PROVIDER");
    static final Set<String> REC = of("REC");
    static final Set<String> REASON_PLACE_CHANGE = of("REASON_PLACE_CHANGE");
    static final Set<String> REVIEW_CODE = of("REVIEW_CODE");
    static final Set<String> SDQ_REASON = of("SDQ_REASON");
    static final Set<String> REASON_PLACED_CEASED = of("REASON_PLACED_CEASED");
    static final Set<String> IN_TOUCH = of("IN_TOUCH");
    static final Set<String> ACTIV = of("ACTIV");
    static final Set<String> ACCOM = of("ACCOM");
    /** Every authority that any year knows, and the countries beside England. */
    static final Set<String> LA_PERM = Stream.concat(
                    CodeSets.of("LA_PERM").all().stream(), CodeSets.of("LA").all().stream())
            .map(Code::code)
            .collect(toUnmodifiableSet());

    static final Set<String> SW_REASON = of("SW_REASON");

    /** Placements in which nobody provides the home: temporary stays and those counted as other. */
    static final Set<String> TEMPORARY_OR_OTHER = Set.of("T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13", "Z14");

    /** Placements for which no provider is registered with Ofsted. */
    static final Set<String> NOT_REGISTERED =
            Set.of("P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13", "Z14");

    static final Set<String> FOSTER = Set.of("U1", "U2", "U3", "U4", "U5", "U6");

    static final Set<String> FOR_ADOPTION = Set.of("A3", "A4", "A5", "A6");

    private CareCodes() {}

    private static Set<String> of(String set) {
        return CodeSets.of(set).inForce(new CollectionYear(2027)).stream()
                .map(Code::code)
                .collect(toUnmodifiableSet());
    }
}
