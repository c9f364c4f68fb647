package uk.kith.front.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code kith check cin}: what it finds, as a file, and what it says of files that are not as they should be. */
@Timeout(60)
class CheckCinTest {

    private static final String HEADER = """
            <Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>\
            <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header>""";

    /** A child whose case closed without a reason, with a disability beside none. */
    private static final String TAM = child("T1", """
            <ChildCharacteristics><Ethnicity>WBRI</Ethnicity>\
            <Disabilities><Disability>NONE</Disability><Disability>MOB</Disability></Disabilities>\
            </ChildCharacteristics>\
            <CINdetails><CINreferralDate>2025-05-01</CINreferralDate><ReferralSource>1A</ReferralSource>\
            <PrimaryNeedCode>N1</PrimaryNeedCode><CINclosureDate>2025-06-01</CINclosureDate>\
            <ReferralNFA>0</ReferralNFA></CINdetails>""");

    private final StringWriter said = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void each_flagged_row_of_a_finding_is_a_line_with_its_fields() throws Exception {
        assertThat(check(message(TAM), "--rules", "8805,8790,2887Q")).isZero();
        assertThat(found()).isEqualTo("""
                        rule,severity,finding,table,row,child,fields,message
                        2887Q,query,1,,,,,"Fewer than 8 kinds of disability are used in the whole census. \
                        Check that disabilities are recorded by their kinds, or explain."
                        8790,error,1,Disabilities,2,T1,Disability,"The child has a disability recorded beside NONE. \
                        Take out NONE if the child has a disability, or else the others."
                        8805,error,1,CINdetails,1,T1,CINclosureDate ReasonForClosure,The episode closed without a reason. \
                        Choose the reason from the list.
                        """);
        assertThat(said).asString().endsWith("3 rows flagged by 3 of 3 rules: 2 errors, 1 queries.\n");
    }

    @Test
    void rows_that_belong_together_share_a_finding() throws Exception {
        var early = TAM.replace(
                "</ReferralNFA>",
                "</ReferralNFA>"
                        + "<ChildProtectionPlans><CPPstartDate>2025-04-30</CPPstartDate></ChildProtectionPlans>");
        check(message(early), "--rules", "1105");
        assertThat(found().lines().skip(1).map(line -> line.substring(0, line.lastIndexOf(','))))
                .containsExactlyInAnyOrder(
                        "1105,error,1,ChildProtectionPlans,1,T1,CPPstartDate",
                        "1105,error,1,CINdetails,1,T1,CINreferralDate");
    }

    @Test
    void errors_end_with_one_where_that_is_asked_and_queries_do_not() throws Exception {
        assertThat(check(message(TAM), "--rules", "8805", "--fail-on-error")).isEqualTo(1);
        assertThat(check(message(TAM), "--rules", "2887Q", "--fail-on-error")).isZero();
    }

    @Test
    void the_year_picks_the_rules_and_the_message_its_period() throws Exception {
        check(message(TAM).replace("<Sex>F</Sex>", "<GenderCurrent>2</GenderCurrent>"), "--rules", "4180");
        assertThat(found().lines()).hasSize(2);
        assertThat(run("--year", "2024", "--rules", "4180,8620")).isZero();
        assertThat(said)
                .asString()
                .contains("The reference date is 31 March 2026; that of 2024 is 31 March 2024.")
                .contains("0 rows flagged by 0 of 2 rules");
        assertThat(run("--year", "2026", "--ruleset", "2024", "--rules", "4180"))
                .isZero();
        assertThat(found().lines()).hasSize(1);
    }

    @Test
    void for_a_year_without_rules_the_nearest_are_asked() throws Exception {
        Files.writeString(file(), message(TAM));
        assertThat(run("--year", "2027", "--rules", "8805")).isZero();
        assertThat(said).asString().contains("Note: there are no rules of 2027 here; those of 2026 are asked.");
    }

    @Test
    void without_a_reference_date_the_rules_about_the_period_flag_nothing() throws Exception {
        var without = message(TAM).replaceAll("<ReferenceDate>.*</ReferenceDate>", "");
        assertThat(check(without, "--rules", "8620,8715,8600,8569Q,8670Q")).isZero();
        assertThat(said)
                .asString()
                .contains("The message has no reference date, so its census period is not known.")
                .contains("0 rows flagged");
    }

    @Test
    void a_message_without_children_is_checked() throws Exception {
        assertThat(check("<Message>" + HEADER + "<Children/></Message>", "--fail-on-error"))
                .isZero();
        assertThat(said).asString().contains("The message has no children.").contains("1 rows flagged by 1 of 109");
    }

    @Test
    void a_message_without_a_header_is_checked() throws Exception {
        assertThat(check(message(TAM).replace(HEADER, ""), "--rules", "8805,8620"))
                .isZero();
        assertThat(said).asString().contains("The message has no Header.").contains("1 rows flagged by 1 of 2");
    }

    @Test
    void unknown_elements_are_told_of_and_the_rest_is_checked() throws Exception {
        assertThat(check(message(TAM.replace("<CINdetails>", "<Eyes>blue</Eyes><CINdetails>")), "--rules", "8805"))
                .isZero();
        assertThat(said).asString().contains("\"Eyes\" has no place in Child.").contains("1 rows flagged");
    }

    @Test
    void children_with_one_identifier_are_told_of_and_flagged() throws Exception {
        assertThat(check(message(TAM, TAM), "--rules", "8510")).isZero();
        assertThat(said)
                .asString()
                .contains("More than one Child has the same LAchildID")
                .contains("2 rows flagged");
    }

    @Test
    void children_without_an_identifier_are_flagged_each_by_itself() throws Exception {
        assertThat(check(message(TAM.replace("T1", ""), TAM.replace("T1", " ")), "--rules", "8500,8510,8805"))
                .isZero();
        assertThat(found().lines().filter(line -> line.startsWith("8500"))).hasSize(2);
        assertThat(found().lines().filter(line -> line.startsWith("8510"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '^', textBlock = """
            an entity bomb^      <!DOCTYPE m [<!ENTITY a "ha">]><Message>&a;</Message>^  entities are never followed
            another return^      <EXPSSDA903/>^                                         that of a census message of children in need is Message
            broken XML^          <Message><Children>^                                   The XML is broken here
            a wrong namespace^   <x:Message xmlns="urn:a"/>^                            The XML is broken here
            """)
    void a_file_that_is_no_message_is_refused_in_a_sentence(String what, String xml, String sentence) throws Exception {
        assertThat(check(xml)).as(what).isEqualTo(2);
        assertThat(said)
                .asString()
                .contains(sentence)
                .endsWith("Nothing was checked.\n")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("found.csv")).doesNotExist();
    }

    @Test
    void a_message_in_a_namespace_is_checked_with_a_note() throws Exception {
        assertThat(check(message(TAM).replace("<Message>", "<Message xmlns='urn:census'>"), "--rules", "8805"))
                .isZero();
        assertThat(said)
                .asString()
                .contains("The message is in the namespace \"urn:census\"")
                .contains("1 rows flagged");
    }

    @Test
    void a_rule_that_does_not_exist_is_named() throws Exception {
        assertThat(check(message(TAM), "--rules", "8805,9999")).isEqualTo(2);
        assertThat(said).asString().startsWith("There is no rule 9999 in the rules of 2026.");
        assertThat(run("--year", "2024", "--rules", "1570")).isEqualTo(2);
        assertThat(said).asString().contains("There is no rule 1570 in the rules of 2024.");
    }

    private static String child(String id, String content) {
        return "<Child><ChildIdentifiers><LAchildID>%s</LAchildID><Sex>F</Sex></ChildIdentifiers>%s</Child>"
                .formatted(id, content);
    }

    private static String message(String... children) {
        return "<Message>" + HEADER + "<Children>" + String.join("", children) + "</Children></Message>";
    }

    private Path file() {
        return folder.resolve("census.xml");
    }

    private String found() throws Exception {
        return Files.readString(folder.resolve("found.csv")).replace("\r\n", "\n");
    }

    private int check(String xml, String... options) throws Exception {
        Files.writeString(file(), xml);
        var all = new String[options.length + 2];
        all[0] = "--year";
        all[1] = "2026";
        System.arraycopy(options, 0, all, 2, options.length);
        return run(all);
    }

    private int run(String... options) {
        var writer = new PrintWriter(said);
        var line = Commands.line(new Application(CheckCinTest.class))
                .setOut(writer)
                .setErr(writer);
        var arguments = new String[options.length + 5];
        System.arraycopy(
                new String[] {
                    "check",
                    "cin",
                    file().toString(),
                    "--out",
                    folder.resolve("found.csv").toString()
                },
                0,
                arguments,
                0,
                5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return line.execute(arguments);
    }
}
