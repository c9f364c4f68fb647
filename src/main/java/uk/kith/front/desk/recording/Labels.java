package uk.kith.front.desk.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.front.desk.recording.Kind.Column;
import uk.kith.kernel.DateWords;
import uk.kith.statute.codes.CodeSets;

/** What the columns of the record are called on the pages that show its history, and how their values are said. */
final class Labels {

    private static final List<Column> EPISODE = List.of(
            plain("started_on", "First day"),
            coded("reason_started", "What changed that day", "RNE"),
            coded("legal_status", "Legal status", "LS"),
            coded("placement_type", "Kind of placement", "PLACE"),
            coded("placement_provider", "Provided by", "PLACE_PROVIDER"),
            plain("placement_postcode", "Postcode of the placement"),
            plain("urn", "Ofsted number (URN)"),
            plain("ceased_on", "Last day"),
            coded("reason_ceased", "Why it ended", "REC"),
            coded("reason_for_placement_change", "Why they moved", "REASON_PLACE_CHANGE"),
            coded("category_of_need", "Main need", "CIN"),
            plain("home_postcode", "Postcode of their home before care"));

    private Labels() {}

    static List<Column> of(Kind kind) {
        return switch (kind) {
            case PLACEMENT, LEGAL_STATUS, CARE, CARE_END -> EPISODE;
            case VISIT ->
                List.of(
                        plain("visited_on", "Day of the visit"),
                        plain("seen", "Seen"),
                        plain("seen_alone", "Seen alone"),
                        plain("note", "Note"));
            case REVIEW ->
                List.of(
                        plain("held_on", "Day of the review"),
                        coded("participation", "How they took part", "REVIEW_CODE"));
            case MIDWAY_CHECK -> List.of(plain("made_on", "Day of the check"), plain("note", "Note"));
            case HEALTH_CHECK ->
                List.of(
                        plain("kind", "Kind of check"),
                        plain("checked_on", "Day of the check"),
                        coded("status", "How it stands", "HEALTH_CHECK_STATUS"),
                        plain("written_report_on", "Written report"));
            case IMMUNISATION -> List.of(plain("as_at", "As at"), plain("up_to_date", "Up to date"));
            case SDQ ->
                List.of(
                        plain("completed_on", "Day"),
                        plain("score", "Score"),
                        coded("reason", "Why there is no score", "SDQ_REASON"));
            case PLAN ->
                List.of(
                        plain("kind", "Kind of plan"),
                        plain("made_on", "Made on"),
                        plain("placement_started_on", "For the placement that started on"),
                        plain("made_for_court", "Made for the court"),
                        plain("not_practicable_before", "Why not before the placement"));
            case MISSING ->
                List.of(
                        coded("kind", "Missing or away", "MISSING"),
                        plain("started_on", "Missing since"),
                        plain("started_at", "Time they went"),
                        plain("ended_on", "Back on"),
                        plain("ended_at", "Time they were back"));
            case RETURN_INTERVIEW ->
                List.of(
                        plain("offered_on", "Offered on"),
                        plain("offered_at", "Offered at"),
                        plain("accepted", "Wanted it"),
                        plain("held_on", "Held on"),
                        plain("held_at", "Held at"),
                        plain("held_by", "Held by"),
                        plain("written_up_on", "Written up on"),
                        plain("authorised_on", "Assured by a manager on"));
            case CONTACT ->
                List.of(
                        plain("contacted_on", "Day"),
                        coded("in_touch", "In touch", "IN_TOUCH"),
                        coded("activity", "What they do", "ACTIV"),
                        coded("accommodation", "Where they live", "ACCOM"),
                        plain("note", "Note"));
            case DETAILS ->
                List.of(
                        plain("forename", "First name"),
                        plain("surname", "Last name"),
                        plain("known_as", "Likes to be called"),
                        plain("pronouns", "Pronouns"),
                        plain("date_of_birth", "Date of birth"),
                        coded("sex", "Sex", "SEX"),
                        coded("ethnicity", "Ethnicity", "ETHNIC"),
                        plain("first_language", "First language"),
                        plain("interpreter_needed", "Interpreter needed"),
                        plain("communication_needs", "How to communicate"));
            case ADDRESS ->
                List.of(
                        plain("lines", "Address"),
                        plain("postcode", "Postcode"),
                        plain("lived_from", "Lived there from"),
                        plain("until", "Until"),
                        plain("confidential", "Confidential"));
            case IDENTIFIER -> List.of(plain("kind", "Kind"), plain("value", "Number"));
        };
    }

    /** A value as people say it; "not recorded" where there is none. */
    static String said(Column column, @Nullable String value) {
        if (value == null) return "not recorded";
        if (column.set() != null) return CodeSets.of(column.set()).meaning(value);
        if (value.equals("true")) return "Yes";
        if (value.equals("false")) return "No";
        return day(value).orElse(column.name().equals("kind") ? value.replace('-', ' ') : value);
    }

    private static Optional<String> day(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}")
                ? Optional.of(DateWords.full(LocalDate.parse(value)))
                : Optional.empty();
    }

    private static Column plain(String name, String label) {
        return new Column(name, label, null);
    }

    private static Column coded(String name, String label, String set) {
        return new Column(name, label, set);
    }
}
