package uk.kith.front.desk.tomend;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.findings.Finding;
import uk.kith.account.returns.findings.NationalReturn;
import uk.kith.front.desk.tomend.FactsOfRows.Fact;
import uk.kith.platform.pages.Link;

/**
 * The page on which a worker mends what a rule finds. Written out by hand, from the tables of the returns to the folders of
 * the pages of recording: where nothing stands here, no page records the fact.
 */
final class MendingPages {

    private static final Set<String> IN_THE_DETAILS =
            Set.of("SEX", "DOB", "ETHNIC", "Sex", "GenderCurrent", "PersonBirthDate", "Ethnicity");

    private static final Set<String> THE_END = Set.of("DEC", "REC");

    private static final Map<String, String> ANSWERS = Map.of(
            "SDQ_SCORE", "sdq/new",
            "SDQ_REASON", "sdq/new",
            "HEALTH_CHECK", "health-checks/new?kind=surveillance",
            "TEETH_CHECK", "health-checks/new?kind=dental",
            "HEALTH_ASSESSMENT", "health-checks/new?kind=review-assessment",
            "IMMUNISATIONS", "immunisations/new",
            "IN_TOUCH", "contacts/new",
            "ACTIV", "contacts/new",
            "ACCOM", "contacts/new");

    /** Where a fact of help and protection is shown, by the word before its id. */
    private static final Map<String, String> SHOWN = Map.of(
            "CINdetails", "referral",
            "Assessments", "assessment",
            "CINplanDates", "cin-plan",
            "Section47", "enquiry",
            "ChildProtectionPlans", "protection-plan",
            "Reviews", "protection-review",
            "PreProceedings", "before-court");

    private MendingPages() {}

    static @Nullable Link of(Finding finding, @Nullable Fact fact, List<Fact> facts) {
        var child = "/children/" + finding.child() + "/";
        var page = page(finding, fact, facts);
        if (page != null) return new Link("Mend it", child + page);
        var shown = finding.of().of() == NationalReturn.CIN && fact != null ? SHOWN.get(finding.table()) : null;
        return shown == null || fact == null
                ? null
                : new Link("See it", child + "help-and-protection#" + shown + "-" + fact.id());
    }

    private static @Nullable String page(Finding finding, @Nullable Fact fact, List<Fact> facts) {
        var fields = finding.fields();
        if (fields.contains("UPN")) return upn(facts);
        if (fields.stream().anyMatch(IN_THE_DETAILS::contains) && isOfThePerson(finding)) return "details";
        if (finding.of().of() == NationalReturn.CIN || finding.table() == null) return null;
        return switch (finding.table()) {
            case "Episodes" -> fact == null ? "homes" : episode(fact, fields, facts);
            case "Reviews" -> fact == null ? "reviews/new" : "reviews/" + fact.id();
            case "Missing" -> fact == null ? "homes#missing" : "missing/" + fact.id();
            case "OC2", "OC3" ->
                fields.stream()
                        .filter(ANSWERS::containsKey)
                        .map(ANSWERS::get)
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    private static boolean isOfThePerson(Finding finding) {
        return finding.table() != null
                && Set.of("Header", "ChildIdentifiers", "ChildCharacteristics").contains(finding.table());
    }

    private static String upn(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.table().equals("ssda903 UPN"))
                .map(fact -> "identifiers/" + fact.id())
                .findFirst()
                .orElse("identifiers/new");
    }

    /** What began with an episode is mended where it was recorded, and how it ended where the next began, or care ended. */
    private static String episode(Fact fact, List<String> fields, List<Fact> facts) {
        if (!THE_END.containsAll(fields)) return began(fact, fields);
        var next = episodes(facts).filter(other -> isAfter(other, fact)).findFirst();
        if (next.isPresent() && !isStartOfCare(next.get())) return began(next.get(), fields);
        return episodes(facts)
                .filter(MendingPages::isStartOfCare)
                .filter(start -> !isAfter(start, fact))
                .reduce((_, later) -> later)
                .map(start -> "care-ends/" + start.id())
                .orElse("homes#periods");
    }

    private static String began(Fact fact, List<String> fields) {
        boolean isOfStatus = Set.of("LS").containsAll(fields);
        boolean isOfCare = Set.of("DECOM", "RNE", "CIN", "HOME_POST").containsAll(fields);
        return switch (String.valueOf(fact.kind())) {
            case "S" -> (isOfCare ? "care/" : isOfStatus ? "legal-statuses/" : "placements/") + fact.id();
            case "L" -> "legal-statuses/" + fact.id();
            case "P", "T" -> isOfStatus ? "homes#statuses" : "placements/" + fact.id();
            default -> (isOfStatus ? "legal-statuses/" : "placements/") + fact.id();
        };
    }

    private static Stream<Fact> episodes(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.table().equals("ssda903 Episodes") && fact.day() != null)
                .sorted(Comparator.comparing(fact -> String.valueOf(fact.day())));
    }

    private static boolean isStartOfCare(Fact episode) {
        return "S".equals(episode.kind());
    }

    private static boolean isAfter(Fact one, Fact other) {
        return one.day() != null && other.day() != null && one.day().isAfter(other.day());
    }
}
