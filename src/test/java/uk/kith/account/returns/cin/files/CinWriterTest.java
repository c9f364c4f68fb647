package uk.kith.account.returns.cin.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.CinRow;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.kernel.CollectionYear;

/** What is written is the message of its year: in its order, without what other years have. */
class CinWriterTest {

    private static final Path SHARED = Path.of(System.getProperty("kith.shared", "../shared"));

    /** A child of whom everything is told that any year tells. */
    private static final String EVERYTHING = """
            <ChildIdentifiers><LAchildID>A&amp;1</LAchildID><UPN>A123456789012</UPN><FormerUPN>B123456789012</FormerUPN>
              <UPNunknown>UN3</UPNunknown><PersonBirthDate>2015-03-27</PersonBirthDate>
              <ExpectedPersonBirthDate>2015-03-20</ExpectedPersonBirthDate>
              <GenderCurrent>1</GenderCurrent><Sex>M</Sex><PersonDeathDate>2022-01-02</PersonDeathDate></ChildIdentifiers>
            <ChildCharacteristics><Ethnicity>WBRI</Ethnicity>
              <Disabilities><Disability>HAND</Disability><Disability>HEAR</Disability></Disabilities></ChildCharacteristics>
            <CINdetails><CINreferralDate>2020-10-06</CINreferralDate><ReferralSource>1A</ReferralSource>
              <PrimaryNeedCode>N4</PrimaryNeedCode><CINclosureDate>2021-02-27</CINclosureDate>
              <ReasonForClosure>RC1</ReasonForClosure><DateOfInitialCPC>2020-12-06</DateOfInitialCPC>
              <ReferralNFA>false</ReferralNFA>
              <Assessments><AssessmentActualStartDate>2020-10-08</AssessmentActualStartDate>
                <AssessmentInternalReviewDate>2020-10-18</AssessmentInternalReviewDate>
                <AssessmentAuthorisationDate>2020-11-19</AssessmentAuthorisationDate>
                <FactorsIdentifiedAtAssessment><AssessmentFactors>1C</AssessmentFactors>
                  <AssessmentFactors>6B</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
              <Assessments><AssessmentActualStartDate>2020-12-08</AssessmentActualStartDate></Assessments>
              <PreProceedingsandFGDM><PPStartDate>2020-12-20</PPStartDate></PreProceedingsandFGDM>
              <CINPlanDates><CINPlanStartDate>2020-11-24</CINPlanStartDate></CINPlanDates>
              <Section47><S47ActualStartDate>2020-11-26</S47ActualStartDate><InitialCPCtarget>2020-12-17</InitialCPCtarget>
                <DateOfInitialCPC>2020-12-17</DateOfInitialCPC><ICPCnotRequired>True</ICPCnotRequired></Section47>
              <ChildProtectionPlans><CPPstartDate>2020-12-17</CPPstartDate><CPPendDate>2021-02-20</CPPendDate>
                <InitialCategoryOfAbuse>PHY</InitialCategoryOfAbuse><LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>
                <NumberOfPreviousCPP>0</NumberOfPreviousCPP>
                <Reviews><CPPreviewDate>2021-01-15</CPPreviewDate></Reviews>
                <Reviews><CPPreviewDate>2021-02-15</CPPreviewDate></Reviews></ChildProtectionPlans></CINdetails>
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void a_message_keeps_to_the_structure_of_its_year(int ending) throws Exception {
        var schema = CensusSchema.of(ending);
        assumeThat(schema)
                .as("skipped: the schemas of the messages are not beside the project")
                .isPresent();
        var message = read(EVERYTHING, ending);
        var rows = ending < 2026 ? all(message) : all(message).filter(row -> row.table() != CinTable.PRE_PROCEEDINGS);
        var file = folder.resolve("census.xml");
        CinWriter.xml(CinMessage.of(message.year(), rows.toList(), List.of()), file);
        assertThat(schema.orElseThrow().breaches(file)).isEmpty();
    }

    @Test
    void what_other_years_have_is_left_out_and_counted() throws Exception {
        assertThat(leftOut(2021)).isEqualTo(Map.of("CINplanDates", 1, "PreProceedings", 1, "ChildIdentifiers.Sex", 1));
        assertThat(leftOut(2022)).isEqualTo(Map.of("PreProceedings", 1, "ChildIdentifiers.Sex", 1));
        assertThat(leftOut(2024)).isEqualTo(Map.of("PreProceedings", 1, "ChildIdentifiers.Sex", 1));
        assertThat(leftOut(2025)).isEqualTo(Map.of("PreProceedings", 1, "ChildIdentifiers.GenderCurrent", 1));
        assertThat(leftOut(2026)).isEqualTo(Map.of("ChildIdentifiers.GenderCurrent", 1));
    }

    @Test
    void what_is_written_is_read_back() throws Exception {
        var message = read(EVERYTHING.replace("<GenderCurrent>1</GenderCurrent>", ""), 2026);
        var file = folder.resolve("out.xml");
        var written = CinWriter.xml(message, file);
        var back = new CinFiles().read(file, message.year());
        assertThat(written.leftOut()).isEmpty();
        assertThat(back.notices()).isEmpty();
        for (var table : CinTable.values()) {
            assertThat(normal(back, table)).as(table.title()).isEqualTo(normal(message, table));
            assertThat(written.rows()).containsEntry(table, back.rows(table).size());
        }
        assertThat(Files.readString(file))
                .contains("<ReferralNFA>0</ReferralNFA>", "<ICPCnotRequired>1</ICPCnotRequired>");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void the_messages_that_others_made(Path file) throws Exception {
        var message = new CinFiles().read(file, new CollectionYear(2026));
        var out = folder.resolve("out.xml");
        var written = CinWriter.xml(message, out);
        var back = new CinFiles().read(out, message.year());
        for (var table : CinTable.values())
            if (!written.leftOut().containsKey("ChildIdentifiers.GenderCurrent") || table != CinTable.CHILD_IDENTIFIERS)
                assertThat(normal(back, table)).as(table.title()).isEqualTo(normal(message, table));
    }

    static Stream<Path> messages() throws Exception {
        var there = SHARED.resolve("data/cin");
        assumeThat(there)
                .as("skipped: the messages that others made are not beside the project")
                .exists();
        try (var files = Files.list(there)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
        }
    }

    @Test
    void text_that_xml_cannot_hold_is_left_out_and_counted() throws Exception {
        var row = new CinRow(CinTable.CHILD_IDENTIFIERS, 1, new String[] {
            "A\u0001", null, null, null, null, null, null, "M\uD800", null
        });
        var written =
                CinWriter.xml(CinMessage.of(Messages.YEAR, List.of(row), List.of()), folder.resolve("census.xml"));
        assertThat(written.leftOut()).isEqualTo(Map.of("ChildIdentifiers.LAchildID", 1, "ChildIdentifiers.Sex", 1));
    }

    private Map<String, Integer> leftOut(int ending) throws Exception {
        return CinWriter.xml(read(EVERYTHING, ending), folder.resolve("census.xml"))
                .leftOut();
    }

    private CinMessage read(String child, int ending) throws Exception {
        var xml = Messages.of(child).replace("2026", Integer.toString(ending));
        return new CinFiles().read(Files.writeString(folder.resolve("in.xml"), xml), new CollectionYear(ending));
    }

    private static Stream<CinRow> all(CinMessage message) {
        return Stream.of(CinTable.values()).flatMap(table -> message.rows(table).stream());
    }

    private static List<String> normal(CinMessage message, CinTable table) {
        return Messages.rows(message, table).stream()
                .map(row -> row.toLowerCase(Locale.ROOT).replace("false", "0").replace("true", "1"))
                .toList();
    }
}
