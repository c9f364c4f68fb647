package uk.kith.account.returns.findings;

import java.util.Map;

/** What a row of a table of the national returns is about, in the words of the office. */
public final class TableWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ssda903 Header", "Who they are"),
            Map.entry("ssda903 Episodes", "Episode of care"),
            Map.entry("ssda903 Reviews", "Review"),
            Map.entry("ssda903 UASC", "Seeking asylum alone"),
            Map.entry("ssda903 OC2", "Health and wellbeing in the year"),
            Map.entry("ssda903 OC3", "Leaving care"),
            Map.entry("ssda903 AD1", "Adoption"),
            Map.entry("ssda903 PlacedAdoption", "Plan for adoption"),
            Map.entry("ssda903 PrevPerm", "Earlier permanence"),
            Map.entry("ssda903 Missing", "Missing or away"),
            Map.entry("ssda903 SWEpisodes", "Social worker"),
            Map.entry("ssda903 DoLo", "Deprivation of liberty"),
            Map.entry("cin Header", "The return itself"),
            Map.entry("cin ChildIdentifiers", "Who they are"),
            Map.entry("cin ChildCharacteristics", "Ethnicity and disability"),
            Map.entry("cin Disabilities", "Disability"),
            Map.entry("cin CINdetails", "Referral"),
            Map.entry("cin Assessments", "Assessment"),
            Map.entry("cin AssessmentFactorsList", "Factor of an assessment"),
            Map.entry("cin CINplanDates", "Plan for a child in need"),
            Map.entry("cin Section47", "Section 47 enquiry"),
            Map.entry("cin ChildProtectionPlans", "Protection plan"),
            Map.entry("cin Reviews", "Review of the protection plan"),
            Map.entry("cin PreProceedings", "Pre-proceedings"));

    private TableWords() {}

    /** "Episode of care"; the table's own name where it is not known. */
    public static String of(NationalReturn of, String table) {
        return WORDS.getOrDefault(of.key() + " " + table, table);
    }
}
