package uk.kith.account.returns.cin.files;

import static uk.kith.account.returns.cin.CinTable.ASSESSMENTS;
import static uk.kith.account.returns.cin.CinTable.ASSESSMENT_FACTORS;
import static uk.kith.account.returns.cin.CinTable.CHILD_CHARACTERISTICS;
import static uk.kith.account.returns.cin.CinTable.CHILD_IDENTIFIERS;
import static uk.kith.account.returns.cin.CinTable.CHILD_PROTECTION_PLANS;
import static uk.kith.account.returns.cin.CinTable.CIN_DETAILS;
import static uk.kith.account.returns.cin.CinTable.CIN_PLAN_DATES;
import static uk.kith.account.returns.cin.CinTable.DISABILITIES;
import static uk.kith.account.returns.cin.CinTable.HEADER;
import static uk.kith.account.returns.cin.CinTable.PRE_PROCEEDINGS;
import static uk.kith.account.returns.cin.CinTable.REVIEWS;
import static uk.kith.account.returns.cin.CinTable.SECTION_47;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.kith.account.returns.cin.CinTable;

/** The shape of the census message: which element holds which, and what each becomes, in the order of writing. */
final class CinShape {

    static final String MESSAGE = "Message";
    static final String CHILDREN = "Children";
    static final String CHILD = "Child";

    /** What an element becomes. */
    sealed interface Part {}

    /** A cell of the row it stands in. */
    record Cell(int place) implements Part {}

    /** No row of its own: what is in it belongs to the row it stands in. */
    record Group(Map<String, Part> parts) implements Part {}

    /** A row. */
    record Block(CinTable table, Map<String, Part> parts) implements Part {}

    /** A list of one kind of element, each of which is a row of one cell. */
    record Several(CinTable table, String element) implements Part {}

    static final Map<String, Part> IN_MESSAGE = parts();
    static final Map<String, Part> IN_CHILD = parts();

    static {
        var details = cells(parts(), HEADER, "Collection Year ReferenceDate");
        var source = cells(parts(), HEADER, "SourceLevel LEA SoftwareCode Release SerialNo DateTime");
        var header = parts();
        header.put("CollectionDetails", new Group(details));
        header.put("Source", new Group(source));
        IN_MESSAGE.put("Header", new Block(HEADER, header));

        IN_CHILD.put("ChildIdentifiers", block(CHILD_IDENTIFIERS, 0));
        var characteristics = cells(parts(), CHILD_CHARACTERISTICS, "Ethnicity");
        characteristics.put("Disabilities", new Several(DISABILITIES, "Disability"));
        IN_CHILD.put("ChildCharacteristics", new Block(CHILD_CHARACTERISTICS, characteristics));
        IN_CHILD.put("CINdetails", new Block(CIN_DETAILS, episode()));
    }

    private CinShape() {}

    private static Map<String, Part> episode() {
        var episode = cells(
                parts(),
                CIN_DETAILS,
                "CINreferralDate ReferralSource PrimaryNeedCode CINclosureDate ReasonForClosure DateOfInitialCPC");
        var assessment = cells(
                parts(),
                ASSESSMENTS,
                "AssessmentActualStartDate AssessmentInternalReviewDate AssessmentAuthorisationDate");
        assessment.put("FactorsIdentifiedAtAssessment", new Several(ASSESSMENT_FACTORS, "AssessmentFactors"));
        episode.put("Assessments", new Block(ASSESSMENTS, assessment));
        episode.put("CINPlanDates", block(CIN_PLAN_DATES, CIN_PLAN_DATES.keys()));
        episode.put("Section47", block(SECTION_47, SECTION_47.keys()));
        cells(episode, CIN_DETAILS, "ReferralNFA");
        var plan = block(CHILD_PROTECTION_PLANS, CHILD_PROTECTION_PLANS.keys());
        plan.parts().put("Reviews", new Several(REVIEWS, "CPPreviewDate"));
        episode.put("ChildProtectionPlans", plan);
        episode.put("PreProceedingsandFGDM", block(PRE_PROCEEDINGS, PRE_PROCEEDINGS.keys()));
        return episode;
    }

    private static Map<String, Part> parts() {
        return new LinkedHashMap<>();
    }

    /** A block with all the columns of its table from a place on, under their own names. */
    private static Block block(CinTable table, int from) {
        var names = table.columns().subList(from, table.columns().size());
        return new Block(table, cells(parts(), table, String.join(" ", names)));
    }

    private static Map<String, Part> cells(Map<String, Part> parts, CinTable table, String columns) {
        for (var column : columns.split(" ")) parts.put(column, new Cell(table.indexOf(column)));
        return parts;
    }
}
