package uk.kith.front.desk.tomend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.account.returns.findings.Finding;
import uk.kith.account.returns.findings.NationalReturn;
import uk.kith.account.returns.findings.ReturnOfYear;
import uk.kith.account.returns.rules.Severity;
import uk.kith.front.desk.tomend.FactsOfRows.Fact;
import uk.kith.kernel.CollectionYear;

/** From the row that a rule flags to the page that mends it. */
class MendingPagesTest {

    private static final UUID CHILD = id(100);

    /** In care from March to June 2026 with a change of status and a move, and again since September; two reviews on one day. */
    private static final List<Fact> FACTS = List.of(
            fact("ssda903 Episodes", 1, "2026-03-01", "S"),
            fact("ssda903 Episodes", 2, "2026-04-01", "L"),
            fact("ssda903 Episodes", 3, "2026-05-01", "P"),
            fact("ssda903 Episodes", 4, "2026-09-01", "S"),
            fact("ssda903 Episodes", 5, "2026-10-01", "B"),
            fact("ssda903 Reviews", 6, "2026-04-20", null),
            fact("ssda903 Reviews", 7, "2026-10-20", null),
            fact("ssda903 Reviews", 8, "2026-10-20", null),
            fact("ssda903 Missing", 9, "2026-10-02", null),
            fact("cin Assessments", 10, "2026-02-02", null));

    @ParameterizedTest(name = "{0} {1} on {2}, {3}: {4}")
    @CsvSource(textBlock = """
            ssda903, Episodes, 01/03/2026,     DECOM RNE,            care/1
            ssda903, Episodes, 01/03/2026,     HOME_POST,            care/1
            ssda903, Episodes, 01/03/2026,     LS,                   legal-statuses/1
            ssda903, Episodes, 01/03/2026,     PLACE PLACE_PROVIDER, placements/1
            ssda903, Episodes, 01/04/2026,     LS,                   legal-statuses/2
            ssda903, Episodes, 01/04/2026,     PL_POST,              legal-statuses/2
            ssda903, Episodes, 01/05/2026,     PL_POST,              placements/3
            ssda903, Episodes, 01/05/2026,     LS,                   homes#statuses
            ssda903, Episodes, 01/10/2026,     LS,                   legal-statuses/5
            ssda903, Episodes, 01/10/2026,     URN,                  placements/5
            ssda903, Episodes, 01/03/2026,     DEC REC,              legal-statuses/2
            ssda903, Episodes, 01/04/2026,     REC,                  placements/3
            ssda903, Episodes, 01/05/2026,     DEC REC,              care-ends/1
            ssda903, Episodes, 01/10/2026,     REC,                  care-ends/4
            ssda903, Episodes, 01/07/2026,     LS,                   homes
            ssda903, Reviews,  20/04/2026,     REVIEW_CODE,          reviews/6
            ssda903, Reviews,  20/10/2026 (2), REVIEW_CODE,          reviews/new
            ssda903, Missing,  02/10/2026,     MIS_END,              missing/9
            ssda903, Header,   03/05/2017,     SEX,                  details
            ssda903, Header,   03/05/2017,     UPN,                  identifiers/new
            ssda903, Header,   03/05/2017,     MOTHER MC_DOB,        none
            ssda903, OC2,      03/05/2017,     TEETH_CHECK,          health-checks/new?kind=dental
            ssda903, OC3,      03/05/2005,     IN_TOUCH,             contacts/new
            ssda903, AD1,      01/05/2026,     DATE_INT,             none
            cin,     ChildIdentifiers, '',     PersonBirthDate,      details
            cin,     Assessments, 2026-02-02,  AssessmentAuthorisationDate, help-and-protection#assessment-10
            cin,     Assessments, 2026-02-03,  AssessmentAuthorisationDate, none
            """)
    void a_row_leads_to_the_page_of_its_fact(String of, String table, String row, String fields, String page) {
        var finding = finding(NationalReturn.of(of).orElseThrow(), table, row, List.of(fields.split(" ")));
        var link = MendingPages.of(finding, FactsOfRows.one(finding, FACTS), FACTS);
        assertThat(link == null ? "none" : link.href())
                .isEqualTo(page.equals("none") ? page : "/children/" + CHILD + "/" + named(page));
    }

    /** The ids of the table above are short for real ones. */
    private static String named(String page) {
        var number = page.replaceFirst(".*[/-](\\d+)$", "$1");
        return number.matches("\\d+")
                ? page.substring(0, page.length() - number.length()) + id(Integer.parseInt(number))
                : page;
    }

    private static Finding finding(NationalReturn of, String table, String row, List<String> fields) {
        return new Finding(
                id(200),
                new ReturnOfYear(of, new CollectionYear(2027)),
                "101",
                Severity.ERROR,
                CHILD,
                table,
                row,
                fields,
                Instant.EPOCH,
                null);
    }

    private static Fact fact(String table, int number, String day, @Nullable String kind) {
        return new Fact(table, id(number), LocalDate.parse(day), kind);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
