package uk.kith.account.returns.cin.files;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kith.account.returns.cin.files.Messages.YEAR;
import static uk.kith.account.returns.cin.files.Messages.episode;
import static uk.kith.account.returns.cin.files.Messages.read;
import static uk.kith.account.returns.cin.files.Messages.rows;
import static uk.kith.account.returns.cin.files.Messages.who;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.kernel.Period;

/** A census message becomes rows, table by table, in the order in which it tells them. */
class CinFilesTest {

    @TempDir
    Path folder;

    @Test
    void the_header_says_whose_message_it_is_and_of_which_year() throws Exception {
        var message = read(folder, Messages.of(who("A")));
        assertThat(message.notices()).isEmpty();
        assertThat(message.year()).isEqualTo(YEAR);
        assertThat(message.header("LEA")).isEqualTo("201");
        assertThat(message.header("DateTime")).isNull();
        assertThat(message.period()).contains(Period.ofDays(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)));
    }

    @Test
    void everything_below_a_child_bears_its_identifier_and_its_own_numbers() throws Exception {
        var assessment = "<Assessments><AssessmentActualStartDate>2025-06-03</AssessmentActualStartDate>"
                + "<FactorsIdentifiedAtAssessment><AssessmentFactors>21</AssessmentFactors>"
                + "<AssessmentFactors>4B</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>";
        var plan = "<ChildProtectionPlans><CPPstartDate>2025-07-01</CPPstartDate><Reviews>"
                + "<CPPreviewDate>2025-09-01</CPPreviewDate><CPPreviewDate>2026-02-01</CPPreviewDate></Reviews>"
                + "<Reviews><CPPreviewDate>2026-03-01</CPPreviewDate></Reviews></ChildProtectionPlans>";
        var message = read(
                folder,
                Messages.of(
                        who("A") + episode("2025-06-01", assessment + assessment + plan),
                        who("B") + episode("2025-05-01", "") + episode("2025-08-01", assessment + plan)));

        assertThat(rows(message, CinTable.CIN_DETAILS))
                .containsExactly(
                        "1: A 1 2025-06-01 - - - - - -",
                        "2: B 1 2025-05-01 - - - - - -",
                        "3: B 2 2025-08-01 - - - - - -");
        assertThat(rows(message, CinTable.ASSESSMENTS))
                .containsExactly(
                        "1: A 1 1 2025-06-03 - - 21 4B",
                        "2: A 1 2 2025-06-03 - - 21 4B",
                        "3: B 2 1 2025-06-03 - - 21 4B");
        assertThat(rows(message, CinTable.ASSESSMENT_FACTORS))
                .containsExactly(
                        "1: A 1 1 21", "2: A 1 1 4B", "3: A 1 2 21", "4: A 1 2 4B", "5: B 2 1 21", "6: B 2 1 4B");
        assertThat(rows(message, CinTable.REVIEWS))
                .as("every date of every block")
                .containsExactly(
                        "1: A 1 1 2025-09-01",
                        "2: A 1 1 2026-02-01",
                        "3: A 1 1 2026-03-01",
                        "4: B 2 1 2025-09-01",
                        "5: B 2 1 2026-02-01",
                        "6: B 2 1 2026-03-01");
    }

    @Test
    void disabilities_plans_enquiries_and_pre_proceedings_are_rows_too() throws Exception {
        var child = """
                <ChildIdentifiers><LAchildID>A</LAchildID></ChildIdentifiers>
                <ChildCharacteristics><Ethnicity>WBRI</Ethnicity>
                  <Disabilities><Disability>HAND</Disability><Disability/></Disabilities></ChildCharacteristics>""";
        var episode = episode("2025-06-01", """
                <CINPlanDates><CINPlanStartDate>2025-07-01</CINPlanStartDate></CINPlanDates>
                <Section47><ICPCnotRequired>false</ICPCnotRequired></Section47>
                <ReferralNFA>0</ReferralNFA>
                <PreProceedingsandFGDM><PPStartDate>2025-09-09</PPStartDate><PPOutcome>A</PPOutcome>
                </PreProceedingsandFGDM>""");
        var message = read(folder, Messages.of(child + episode));
        assertThat(message.notices()).isEmpty();
        assertThat(rows(message, CinTable.DISABILITIES)).containsExactly("1: A HAND", "2: A -");
        assertThat(rows(message, CinTable.CIN_PLAN_DATES)).containsExactly("1: A 1 2025-07-01 -");
        assertThat(rows(message, CinTable.SECTION_47)).containsExactly("1: A 1 - - - false");
        assertThat(rows(message, CinTable.PRE_PROCEEDINGS)).containsExactly("1: A 1 2025-09-09 - - - - - - A - -");
    }

    @Test
    void the_identifier_may_come_after_what_bears_it() throws Exception {
        var message = read(folder, Messages.of(episode("2025-06-01", "") + who("A")));
        assertThat(message.rows(CinTable.CIN_DETAILS).getFirst().child()).isEqualTo("A");
    }

    @Test
    void a_cell_is_kept_as_it_came_but_for_white_space_alone() throws Exception {
        var message = read(
                folder,
                Messages.of("<ChildIdentifiers><LAchildID> a&amp;1 </LAchildID><UPN>\n  </UPN><Sex><![CDATA[F]]></Sex>"
                        + "</ChildIdentifiers>"));
        assertThat(rows(message, CinTable.CHILD_IDENTIFIERS)).containsExactly("1:  a&1  - - - - - - F -");
    }

    @Test
    void a_child_without_characteristics_has_a_row_that_says_nothing() throws Exception {
        var message = read(
                folder, Messages.of("<ChildIdentifiers><LAchildID>A</LAchildID></ChildIdentifiers>", who("B"), ""));
        assertThat(rows(message, CinTable.CHILD_CHARACTERISTICS)).containsExactly("1: A -", "2: B WBRI", "3: - -");
        assertThat(message.notices())
                .containsExactly(
                        "census.xml: line 1, character 228: A Child has no ChildCharacteristics. (2 times.)",
                        "census.xml: line 1, character 464: A Child has no ChildIdentifiers.");
    }

    @Test
    void two_children_with_one_identifier_are_both_kept() throws Exception {
        var message = read(folder, Messages.of(who("A"), who("A"), who("B"), who("A")));
        assertThat(message.rows(CinTable.CHILD_IDENTIFIERS)).hasSize(4);
        assertThat(message.notices())
                .containsExactly(
                        "census.xml: More than one Child has the same LAchildID, in 2 rows, first in row 2: \"A\": all are kept.");
    }

    @Test
    void a_message_without_children_or_without_header_is_read() throws Exception {
        assertThat(read(folder, "<Message>" + Messages.HEADER + "<Children/></Message>")
                        .notices())
                .containsExactly("census.xml: The message has no children.");
        assertThat(read(folder, "<Message><Children/></Message>").notices())
                .containsExactly(
                        "census.xml: The message has no Header.",
                        "census.xml: The message has no reference date, so its census period is not known.",
                        "census.xml: The message has no children.");
    }

    @Test
    void a_message_of_another_year_is_read_and_told_of() throws Exception {
        var other = Messages.of(who("A")).replace("2026", "2025");
        assertThat(read(folder, other).notices())
                .containsExactly(
                        "census.xml: The Header says that the message is of the year \"2025\"; it is taken as one of 2026.",
                        "census.xml: The reference date is 31 March 2025; that of 2026 is 31 March 2026."
                                + " The message's own gives the census period.");
    }

    @Test
    void days_in_other_forms_are_kept_and_told_of_once_a_column() throws Exception {
        var message = read(
                folder,
                Messages.of(
                        who("A") + episode("2025-06-01", ""),
                        who("B") + episode("31/05/2025", ""),
                        who("C") + episode("5 June 2025", "")));
        assertThat(message.rows(CinTable.CIN_DETAILS).get(1).cell("CINreferralDate"))
                .isEqualTo("31/05/2025");
        assertThat(message.rows(CinTable.CIN_DETAILS).get(1).day("CINreferralDate"))
                .isNull();
        assertThat(message.notices())
                .containsExactly("census.xml: CINreferralDate of CINdetails is no day written as 2026-03-31,"
                        + " in 2 rows, first in row 2: \"31/05/2025\".");
    }

    @Test
    void what_has_no_place_is_passed_over_and_told_of_once_a_kind() throws Exception {
        var strange = "<ChildIdentifiers><LAchildID>%s</LAchildID>\n<Eyes>blue<Left/></Eyes>words</ChildIdentifiers>";
        var message = read(
                folder,
                Messages.of(strange.formatted("A"), strange.formatted("B"), who("C") + who("D"))
                        .replace("</Header>", "</Header><Footer/>"));
        assertThat(message.rows(CinTable.CHILD_IDENTIFIERS))
                .extracting(row -> row.child())
                .containsExactly("A", "B", "C");
        assertThat(message.notices().stream().map(notice -> notice.replaceFirst(", character \\d+", "")))
                .contains(
                        "census.xml: line 1: \"Footer\" has no place in Message.",
                        "census.xml: line 2: \"Eyes\" has no place in ChildIdentifiers. (2 times.)",
                        "census.xml: line 2: There is text in ChildIdentifiers, outside its elements. (2 times.)",
                        "census.xml: line 3: \"ChildIdentifiers\" has no place in Child a second time.");
    }

    @Test
    void a_cell_told_twice_is_taken_as_first_told() throws Exception {
        var message = read(
                folder,
                Messages.of(
                        "<ChildIdentifiers><Sex/><Sex>F</Sex><Sex>M</Sex></ChildIdentifiers><ChildCharacteristics/>"));
        assertThat(message.rows(CinTable.CHILD_IDENTIFIERS).getFirst().cell("Sex"))
                .isEqualTo("F");
        assertThat(message.notices())
                .singleElement()
                .asString()
                .endsWith("\"Sex\" has no place in ChildIdentifiers a second time.");
    }

    @Test
    void a_message_in_a_namespace_is_read_with_a_notice() throws Exception {
        var message = read(folder, Messages.of(who("A")).replace("<Message>", "<Message xmlns='urn:census'>"));
        assertThat(message.rows(CinTable.CHILD_IDENTIFIERS)).hasSize(1);
        assertThat(message.notices())
                .containsExactly(
                        "census.xml: The message is in the namespace \"urn:census\"; a census message has none."
                                + " It is read all the same.");
        var mixed = read(folder, Messages.of(who("A") + "<x:CINdetails xmlns:x='urn:other'/>"));
        assertThat(mixed.notices()).singleElement().asString().endsWith("\"CINdetails\" has no place in Child.");
    }
}
