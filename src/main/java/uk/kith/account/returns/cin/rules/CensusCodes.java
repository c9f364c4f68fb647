package uk.kith.account.returns.cin.rules;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.kith.kernel.CollectionYear;
import uk.kith.statute.codes.Code;
import uk.kith.statute.codes.CodeSets;

/** The code sets that rules ask for. */
final class CensusCodes {

    static final Set<String> SEX = inForce("SEX", RuleWords.NEWEST);

    /** In place of the sex up to the census of 2024, with which these ended; the others of the set are no census codes. */
    static final Set<String> GENDER = of("GENDER", code -> code.until() != null);

    static final Set<String> ETHNICITY = inForce("ETHNIC", RuleWords.NEWEST);
    static final Set<String> DISABILITY = inForce("DISABILITY", RuleWords.NEWEST);
    static final Set<String> REFERRAL_SOURCE = inForce("REFERRAL_SOURCE", RuleWords.NEWEST);
    static final Set<String> PRIMARY_NEED = inForce("PRIMARY_NEED", RuleWords.NEWEST);
    static final Set<String> REASON_FOR_CLOSURE = inForce("REASON_FOR_CLOSURE", RuleWords.NEWEST);
    static final Set<String> CATEGORY_OF_ABUSE = inForce("CATEGORY_OF_ABUSE", RuleWords.NEWEST);

    /** Withdrawn factors are known ones: rules of their own ask for those. */
    static final Set<String> ASSESSMENT_FACTOR = of("ASSESSMENT_FACTOR", any -> true);

    /** Closed after assessment: no further action, or referred to early help. */
    static final Set<String> CLOSED_AFTER_ASSESSMENT = Set.of("RC8", "RC9");

    /** The disability code of a child who has none. */
    static final String NO_DISABILITY = "NONE";

    /** The factor of an assessment that found none. */
    static final String NOTHING_FOUND = "21";

    /**
     * The authority numbers that a UPN may bear: those of English authorities now and before, and others that the rule about
     * UPNs accepts. Source: the code list of rule 1530 in the sector's open checker of 2026.
     */
    static final Set<String> UPN_AUTHORITY = Stream.of(
                    CodeSets.of("LA").all().stream().map(Code::code),
                    numbers(1, 5),
                    numbers(660, 681),
                    numbers(701, 708),
                    Stream.of("820", "875"))
            .flatMap(some -> some)
            .collect(toUnmodifiableSet());

    /** Those before Cumberland (942) and Westmorland and Furness (943) were accepted. */
    static final Set<String> UPN_AUTHORITY_UNTIL_2023 = UPN_AUTHORITY.stream()
            .filter(number -> !Set.of("942", "943").contains(number))
            .collect(toUnmodifiableSet());

    private CensusCodes() {}

    private static Stream<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj("%03d"::formatted);
    }

    private static Set<String> inForce(String set, int year) {
        var collection = new CollectionYear(year);
        return of(set, code -> code.isInForce(collection));
    }

    private static Set<String> of(String set, Predicate<Code> wanted) {
        return CodeSets.of(set).all().stream().filter(wanted).map(Code::code).collect(toUnmodifiableSet());
    }
}
