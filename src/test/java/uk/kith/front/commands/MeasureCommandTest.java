package uk.kith.front.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.KithApplication;
import uk.kith.platform.authority.Authority;
import uk.kith.platform.authority.Setting;
import uk.kith.platform.database.OwnersEye;
import uk.kith.platform.identity.Workers;
import uk.kith.testing.TestDatabase;

/** {@code ./kith measure} as it is typed, on three children with protection plans. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasureCommandTest {

    private static final Application KITH = new Application(KithApplication.class);
    private static final String HEADER =
            "measure,from,to,as_at,known_at,place,by,group,numerator,denominator,value,unit";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private StringWriter said = new StringWriter();

    @BeforeAll
    void three_children_with_plans() {
        System.setProperty("kith.database", "measured");
        System.setProperty("kith.lasting", "false");
        try (var kith = KITH.open(Map.of("kith.data", TestDatabase.folder().toString()))) {
            var db = kith.getBean(JdbcClient.class);
            var transaction = new TransactionTemplate(kith.getBean(PlatformTransactionManager.class));
            kith.getBean(Workers.class)
                    .ofTheCommandLine()
                    .acting()
                    .run(() -> transaction.executeWithoutResult(status -> {
                        kith.getBean(Authority.class).set(Setting.NAME, "Sampleshire, that is");
                        plan(db, "C1", "02", LocalDate.of(2026, 1, 31), null);
                        plan(db, "C2", "01", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 15));
                        plan(db, "", "01", LocalDate.of(2026, 1, 1), null);
                    }));
        }
    }

    @AfterAll
    void the_others_are_elsewhere() {
        System.clearProperty("kith.database");
        System.clearProperty("kith.lasting");
    }

    private static void plan(JdbcClient db, String number, String gender, LocalDate from, LocalDate until) {
        var child = db.sql(
                        "insert into people.person (gender, date_of_birth) values (:gender, '2015-05-05') returning id")
                .param("gender", gender)
                .query(UUID.class)
                .single();
        if (!number.isEmpty())
            db.sql("insert into people.identifier (child, kind, value) values (:child, 'local', :number)")
                    .param("child", child)
                    .param("number", number)
                    .update();
        db.sql("""
                insert into safeguarding.protection_plan (child, started_on, ended_on, latest_category, of_another_authority)
                values (:child, :from, :until, 'NEG', false)
                """)
                .param("child", child)
                .param("from", from)
                .param("until", until)
                .update();
    }

    @Test
    void a_stock_has_its_day_in_all_three_and_the_place_stands_beside_it() throws IOException {
        var lines = csv("cp-plan-count", "--as-at", "2026-02-14");
        assertThat(lines).hasSize(2).first().isEqualTo(HEADER);
        assertThat(lines.getLast())
                .matches("cp-plan-count,2026-02-14,2026-02-14,2026-02-14,[^,]+Z,\"Sampleshire, that is\",,,3,,3,count");
    }

    @Test
    void the_day_before_the_day_and_the_day_after_a_plan_ends() throws IOException {
        assertThat(value("cp-plan-count", "--as-at", "2026-02-14")).isEqualTo("3");
        assertThat(value("cp-plan-count", "--as-at", "2026-02-15")).isEqualTo("2");
        assertThat(value("cp-plan-count", "--as-at", "2026-02-16")).isEqualTo("2");
    }

    @Test
    void two_breakdowns_stand_in_one_cell_with_a_bar_between() throws IOException {
        assertThat(csv("cp-plan-count", "--as-at", "2026-02-14", "--by", "gender,category"))
                .extracting(line -> line.replaceAll(".*that is\",", ""))
                .containsExactly(
                        HEADER,
                        ",,3,,3,count",
                        "gender|category,Girls|Neglect,1,,1,count",
                        "gender|category,Boys|Neglect,2,,2,count");
    }

    @Test
    void months_are_each_a_line_and_only_some_are_counted() throws IOException {
        assertThat(csv("cp-plan-count", "--as-at", "2026-02-28", "--months", "3", "--only", "gender=Boys"))
                .extracting(line -> line.split(",")[2] + " " + line.replaceAll(".*,([^,]*),[^,]*", "$1"))
                .containsExactly("to value", "2025-12-31 0", "2026-01-31 2", "2026-02-28 1");
    }

    @Test
    void what_was_not_yet_known_is_not_counted() throws IOException {
        assertThat(value("cp-plan-count", "--as-at", "2026-02-14", "--known-at", "2026-02-20"))
                .isEqualTo("0");
    }

    @Test
    void every_measure_is_asked_where_none_is_named() throws IOException {
        assertThat(csv("--as-at", "2026-02-28"))
                .anyMatch(line -> line.startsWith("cp-plan-count,2026-02-28,2026-02-28,"))
                .anyMatch(line -> line.startsWith("fd-contacts-count,2025-04-01,2026-02-28,"));
    }

    @Test
    void a_file_is_json_by_its_name_with_numbers_as_numbers() throws IOException {
        var file = folder.resolve("figures.json");
        assertThat(run("cp-plan-count", "--as-at", "2026-02-14", "--out", file.toString()))
                .as(said.toString())
                .isZero();
        assertThat(Files.readString(file))
                .startsWith("[")
                .contains("\"measure\":\"cp-plan-count\",\"from\":\"2026-02-14\"", "\"denominator\":null,\"value\":3,");
    }

    @Test
    void small_numbers_are_held_back_where_it_is_asked() throws IOException {
        assertThat(csv("cp-plan-count", "--as-at", "2026-02-14", "--suppressed").getLast())
                .endsWith(",,,,,count");
    }

    @Test
    void a_parquet_file_is_read_back_as_it_was_told() throws Exception {
        var file = folder.resolve("figures.parquet");
        assertThat(run("cp-plan-count", "--as-at", "2026-02-14", "--by", "gender", "--out", file.toString()))
                .as(said.toString())
                .isZero();
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var rows = duck.createStatement()
                        .executeQuery("select \"to\", \"group\", value, denominator from '" + file
                                + "' order by value desc")) {
            var told = new ArrayList<String>();
            while (rows.next())
                told.add("%s %s %s %s"
                        .formatted(rows.getObject(1), rows.getString(2), rows.getDouble(3), rows.getObject(4)));
            assertThat(told)
                    .containsExactly("2026-02-14  3.0 null", "2026-02-14 Boys 2.0 null", "2026-02-14 Girls 1.0 null");
        }
    }

    @Test
    void the_children_are_named_by_the_authoritys_own_numbers_and_the_trail_keeps_it() throws Exception {
        assertThat(csv("cp-plan-count", "--as-at", "2026-02-15", "--children"))
                .hasSize(3)
                .contains("measure,child,event,in_numerator", "cp-plan-count,C1,,true")
                .anyMatch(line -> line.matches("cp-plan-count,[0-9a-f-]{36},,true"));
        try (var kith = KITH.open(Map.of("kith.data", TestDatabase.folder().toString()))) {
            assertThat(kith.getBean(OwnersEye.class).look(MeasureCommandTest::shown))
                    .isEqualTo(2);
        }
    }

    private static int shown(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from audit.entry where about like 'the children behind %'")) {
            row.next();
            return row.getInt(1);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            cp-plan-cuont                                        | Did you mean cp-plan-count
            cp-plan-count --as-at 2999-01-01                     | is still to come: ask about a day up to
            --as-at 2999-01-01                                   | is still to come: ask about a day up to
            cp-plan-count --by shoe-size                         | There is no breakdown called "shoe-size"
            cp-plan-count --only gender=Cats                     | There is no group "Cats" of "Girls and boys"
            cp-plan-count --variant without-cats                 | has no variant called "without-cats"
            cp-plan-count --from 2026-02-01 --to 2026-01-01      | put the earlier day first
            cp-plan-count --to 2026-01-01                        | say from as well as to
            cp-plan-count --from 2026-01-01                      | A period has a first and a last day
            cp-plan-count --months 0                             | Ask about 1 to 120 months, not 0
            cp-plan-count --by team,gender,age                   | broken down by one or two at once
            cp-plan-count --by gender,gender                     | is named twice
            cp-plan-count --only Girls                           | names no group
            cp-plan-count --out figures.xls                      | must end in .csv, .json or .parquet
            cp-plan-count fd-contacts-count --children           | --children is of one measure
            cp-plan-count --children --suppressed                | leave out --suppressed
            cp-plan-count --children --by gender                 | leave out --months and --by
            cp-plan-count --as-at 31/01/2026                     | is no day; write it as 2019-05-31
            """)
    void what_cannot_be_asked_is_refused_in_words(String typed, String says) throws IOException {
        assertThat(run(typed.split(" "))).isEqualTo(2);
        assertThat(said.toString()).contains(says);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private String value(String... arguments) throws IOException {
        var cells = csv(arguments).getLast().split(",");
        return cells[cells.length - 2];
    }

    private List<String> csv(String... arguments) throws IOException {
        var file = folder.resolve("figures.csv");
        var all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--out", file.toString()));
        assertThat(run(all.toArray(String[]::new))).as(said.toString()).isZero();
        return Files.readAllLines(file);
    }

    private int run(String... arguments) {
        said = new StringWriter();
        var line = Commands.line(KITH).setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        var all = new ArrayList<>(List.of("measure"));
        all.addAll(Arrays.asList(arguments));
        all.addAll(List.of("--data", TestDatabase.folder().toString()));
        return line.execute(all.toArray(String[]::new));
    }
}
