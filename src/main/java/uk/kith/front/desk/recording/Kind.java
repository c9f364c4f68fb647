package uk.kith.front.desk.recording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.database.BulkTable;
import uk.kith.record.careleavers.CareLeaverTables;
import uk.kith.record.lookedafter.LookedAfterTables;
import uk.kith.record.missing.MissingTables;
import uk.kith.record.people.PeopleTables;

/** What is recorded about a child, each with a page of its own: how it is called there, and where it is kept. */
public enum Kind {
    VISIT("visits", "visit", "a visit", "Visit", LookedAfterTables.VISIT),
    REVIEW("reviews", "review", "a review", "Review", LookedAfterTables.REVIEW),
    MIDWAY_CHECK("midway-checks", "midway-check", "a midway check", "Midway check", LookedAfterTables.MIDWAY_CHECK),
    PLACEMENT("placements", "placement", "a move to a new home", "Move", LookedAfterTables.EPISODE),
    LEGAL_STATUS(
            "legal-statuses",
            "legal-status",
            "a change of legal status",
            "Change of legal status",
            LookedAfterTables.EPISODE),
    CARE("care", "care", "the start of care", "Start of care", LookedAfterTables.EPISODE),
    CARE_END("care-ends", "care-end", "the end of care", "End of care", LookedAfterTables.EPISODE),
    HEALTH_CHECK("health-checks", "health-check", "a health check", "Health check", LookedAfterTables.HEALTH_CHECK),
    IMMUNISATION("immunisations", "immunisation", "immunisations", "Immunisations", LookedAfterTables.IMMUNISATION),
    SDQ(
            "sdq",
            "sdq",
            "a strengths and difficulties questionnaire",
            "Strengths and difficulties questionnaire",
            LookedAfterTables.SDQ),
    PLAN("plans", "plan", "that a plan was made", "Plan", LookedAfterTables.PLAN_MADE),
    MISSING("missing", "missing", "a time they were missing", "Missing episode", MissingTables.EPISODE),
    RETURN_INTERVIEW(
            "return-interviews",
            "return-interview",
            "the return home interview",
            "Return home interview",
            MissingTables.RETURN_INTERVIEW),
    CONTACT("contacts", "contact", "being in touch", "Being in touch", CareLeaverTables.CONTACT),
    DETAILS("details", "details", "who they are", "Details", PeopleTables.PERSON),
    ADDRESS("addresses", "address", "an address", "Address", PeopleTables.ADDRESS),
    IDENTIFIER("identifiers", "identifier", "a number", "Number", PeopleTables.IDENTIFIER);

    private final String path;
    private final String view;
    private final String thing;
    private final String title;
    private final BulkTable table;

    Kind(String path, String view, String thing, String title, BulkTable table) {
        this.path = path;
        this.view = view;
        this.thing = thing;
        this.title = title;
        this.table = table;
    }

    /** The kind whose pages lie in that folder of a child. */
    static Optional<Kind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    String path() {
        return path;
    }

    String view() {
        return "desk/recording/" + view;
    }

    /** With its article, in the middle of a sentence: "a visit". */
    String thing() {
        return thing;
    }

    /** At the start of a sentence: "Visit". */
    public String title() {
        return title;
    }

    BulkTable table() {
        return table;
    }

    /** Episodes hang together: whoever changes one changes what the others mean. */
    boolean hangsTogether() {
        return table == LookedAfterTables.EPISODE;
    }

    /** Acts after which much else is different are shown with all that follows before they are saved. */
    boolean isWeighty() {
        return hangsTogether();
    }

    /** Who they are is corrected, never taken away; a talk goes with the missing episode it was about. */
    boolean canBeTakenAway() {
        return this != DETAILS && this != RETURN_INTERVIEW;
    }

    /** What a column is called on pages, with the code set of its values. */
    record Column(String name, String label, @Nullable String set) {}

    /** The columns that the history shows, in the order of the form. */
    List<Column> columns() {
        return Labels.of(this);
    }
}
