package uk.kith.front.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import uk.kith.account.returns.ssda903.rules.CareRules;

/** The files of a looked-after return, held against the national rules by command. Nobody in them exists. */
class CheckSsda903Test {

    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";

    private final StringWriter said = new StringWriter();
    private final CommandLine line = Commands.line(new Application(CheckSsda903Test.class))
            .setOut(new PrintWriter(said))
            .setErr(new PrintWriter(said));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path out;

    @BeforeEach
    void a_small_return() throws IOException {
        out = folder.resolve("findings.out");
        file(
                "header.csv",
                "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
                "K1,m,01/06/2010,WBRI,UN1,,",
                "\"K,2\",X,31/02/2011,WBRI,UN1,,");
        file("episodes.csv", EPISODES, "K1,01/05/2026,S,C2,N1,P1,PR3,,,,,,", "\"K,2\",02/05/2026,S,C2,N1,U6,PR1,,,,,,");
    }

    @Test
    void one_line_stands_for_each_row_that_a_rule_flags() throws IOException {
        assertThat(check("--rules", "101,102,529")).isZero();
        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "rule,severity,finding,table,row,child,fields,message",
                        "101,error,1,Header,2,\"K,2\",SEX,\"Sex must be M, F or U. Choose the sex recorded at birth, or U if it is not known.\"",
                        line("102", "1,Header,2,\"K,2\",DOB"),
                        line("529", "1,Episodes,1,K1,PLACE PLACE_PROVIDER"));
        assertThat(said.toString()).contains("3 rows flagged by 3 of 3 rules: 3 errors, 0 queries.");
    }

    @Test
    void findings_can_be_had_as_json() throws IOException {
        out = folder.resolve("findings.json");
        assertThat(check("--rules", "529")).isZero();
        assertThat(Files.readString(out)).contains("\"rule\":\"529\"", "\"row\":1", "\"child\":\"K1\"");
    }

    @Test
    void errors_can_fail_the_command() {
        assertThat(check("--rules", "101", "--fail-on-error")).isEqualTo(1);
        assertThat(check("--rules", "104", "--fail-on-error")).isZero();
    }

    @Test
    void rules_that_cannot_be_asked_are_named_with_what_they_need() {
        assertThat(check()).isZero();
        assertThat(said.toString())
                .contains("Not asked, since they need the lists of providers: 219")
                .contains("Not asked, since they need Header of last year: 202 203 204")
                .contains("Note: ");
    }

    @Test
    void last_years_return_lets_the_rules_across_years_be_asked() throws IOException {
        var before = Files.createDirectory(folder.resolve("before"));
        Files.write(
                before.resolve("header.csv"),
                List.of("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "K1,F,01/06/2010,WBRI,UN1,,"));
        assertThat(check("--rules", "202", "--previous", before.toString())).isZero();
        assertThat(Files.readAllLines(out)).hasSize(2).last().asString().startsWith("202,error,1,Header,1,K1,SEX,");
    }

    @Test
    void the_rules_of_an_older_year_are_asked_as_they_stood() throws IOException {
        assertThat(check("--rules", "101", "--ruleset", "2024")).isZero();
        assertThat(Files.readAllLines(out)).hasSize(3);
    }

    @Test
    void a_year_before_all_rules_is_asked_the_oldest_with_a_notice() {
        assertThat(line.execute(
                        "check",
                        "ssda903",
                        "--year",
                        "2027",
                        "--ruleset",
                        "2019",
                        "--out",
                        out.toString(),
                        folder.toString()))
                .isZero();
        assertThat(said.toString()).contains("Note: there are no rules of 2019 here; those of 2023 are asked.");
    }

    @Test
    void what_cannot_be_used_is_told_in_sentences_and_checks_nothing() throws IOException {
        assertThat(check("--rules", "370,9999")).isEqualTo(2);
        assertThat(said.toString())
                .contains("Rule 370 was withdrawn before 2027, and is not held.")
                .contains("There is no rule 9999 in the rules of 2027.");
        file("more.csv", EPISODES);
        assertThat(check()).isEqualTo(2);
        assertThat(said.toString())
                .contains("The table Episodes is already in episodes.csv.")
                .contains("Nothing was checked.");
        assertThat(line.execute(
                        "check",
                        "ssda903",
                        "--year",
                        "2027",
                        folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(said.toString()).contains("There is no such file.");
        assertThat(out).doesNotExist();
    }

    private int check(String... more) {
        return line.execute(Stream.concat(
                        Stream.of("check", "ssda903", "--year", "2027", "--out", out.toString()),
                        Stream.concat(Stream.of(more), Stream.of(folder.toString())))
                .toArray(String[]::new));
    }

    private static String line(String rule, String place) {
        var message = CareRules.BOOK.inForce(2027).stream()
                .filter(one -> one.code().equals(rule))
                .findFirst()
                .orElseThrow()
                .message();
        return rule + ",error," + place + "," + (message.contains(",") ? "\"" + message + "\"" : message);
    }

    private void file(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), List.of(lines));
    }
}
