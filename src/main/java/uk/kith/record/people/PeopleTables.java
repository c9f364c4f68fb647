package uk.kith.record.people;

import uk.kith.platform.database.BulkTable;

/** People, as tables that many rows are put into at once. */
public final class PeopleTables {

    public static final BulkTable PERSON = BulkTable.of(
            "people.person",
            "id",
            "forename",
            "surname",
            "known_as",
            "pronouns",
            "date_of_birth",
            "expected_on",
            "died_on",
            "sex",
            "gender",
            "ethnicity",
            "nationality",
            "first_language",
            "interpreter_needed",
            "communication_needs",
            "upn_unknown",
            "has_ehc_plan",
            "is_mother",
            "first_child_born_on",
            "returned",
            "marks");

    public static final BulkTable IDENTIFIER =
            BulkTable.of("people.identifier", "id", "child", "kind", "value", "valid_from", "valid_until", "marks");

    public static final BulkTable ADDRESS = BulkTable.of(
            "people.address",
            "id",
            "child",
            "kind",
            "lines",
            "postcode",
            "uprn",
            "lived_from",
            "until",
            "confidential",
            "marks");

    public static final BulkTable RELATIONSHIP = BulkTable.of(
            "people.relationship",
            "id",
            "child",
            "other",
            "kind",
            "has_parental_responsibility",
            "may_be_told",
            "started_on",
            "ended_on");

    public static final BulkTable FAMILY_MEMBER = BulkTable.of("people.family_member", "id", "family", "child");

    public static final BulkTable DISABILITY = BulkTable.of("people.disability", "id", "child", "disability");

    public static final BulkTable IMMIGRATION_STATUS = BulkTable.of(
            "people.immigration_status", "id", "child", "status", "started_on", "ended_on", "returned", "marks");

    public static final BulkTable WARNING =
            BulkTable.of("people.warning", "id", "child", "words", "review_on", "ended_on");

    /** A person as the CIN census tells of them. */
    public static final BulkTable PERSON_IN_CENSUS = BulkTable.of(
            "people.person",
            "id",
            "date_of_birth",
            "expected_on",
            "died_on",
            "sex",
            "gender",
            "ethnicity",
            "upn_unknown",
            "returned_cin",
            "marks");

    /** A person as Annex A tells of them. */
    public static final BulkTable PERSON_IN_LISTS = BulkTable.of(
            "people.person",
            "id",
            "date_of_birth",
            "expected_on",
            "died_on",
            "gender",
            "ethnicity",
            "has_disability",
            "marks");

    /** A number of a person as the CIN census tells it: local, upn or former-upn. */
    public static final BulkTable IDENTIFIER_IN_CENSUS =
            BulkTable.of("people.identifier", "id", "child", "kind", "value", "returned_cin", "marks");

    /** A disability as the CIN census tells it. */
    public static final BulkTable DISABILITY_IN_CENSUS =
            BulkTable.of("people.disability", "id", "child", "disability", "returned_cin", "marks");

    private PeopleTables() {}
}
