package uk.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.house.House.Room;

/**
 * A module's SQL names its own schema, the {@code fact_*} views of modules it declares to use, the reference schema
 * {@code statute}, and functions of {@code kith}. A migration may also hang a foreign key on a table of a module it
 * declares: a promise that the database keeps, which reads nothing.
 */
class SqlStaysHomeTest {

    private static final Room REVIEWS =
            new Room("reviews", "Reviews", "uk.kith.record.reviews", "record", List.of("people", "identity"));
    private static final Set<String> SCHEMAS = Set.of("reviews", "people", "money", "identity", "kith", "statute");
    private static final Set<String> TABLES = Set.of("money.payment");

    @Test
    void sql_of_every_module_stays_home() {
        var rooms = House.kith().rooms();
        var schemas = Stream.concat(rooms.stream().map(Room::id), Stream.of("kith", "statute"))
                .collect(Collectors.toSet());
        var tables = rooms.stream()
                .flatMap(Sql::of)
                .flatMap(sql -> CREATED.matcher(sql.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(tables).as("tables that migrations make").isNotEmpty();
        assertThat(rooms.stream().flatMap(Sql::of).flatMap(sql -> strays(sql, schemas, tables)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            select r.held_on from people.person p                                | people.person
            select name from reviews.review r, people.person p                   | people.person
            update people.person set surname = ''                                | people.person
            insert into money.payment (id) values (1)                            | money.payment
            select child from money.fact_payment                                 | money.fact_payment
            create view reviews.fact_review as select * from people.name         | people.name
            create table reviews.review (payment uuid references money.payment)  | money.payment
            select 1 from kith.touched                                           | kith.touched
            select people.hidden_name(r.child) from reviews.review r             | people.hidden_name
            """)
    void sql_that_leaves_home_is_found(String sql, String stray) {
        assertThat(straysOf(sql)).containsExactly("here names " + stray);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select r.held_on from reviews.review r
            select p.surname from people.fact_person p join reviews.review r on r.child = p.id
            select c.meaning from statute.code c
            create table reviews.review (child uuid not null references people.person)
            select kith.keep('reviews.review')
            create policy sight on reviews.review using (not identity.barred(child))
            select set_config('kith.worker', '', true)
            select people.born_on from reviews.member as people
            -- as in people.person
            The child has no people.person yet
            """)
    void sql_that_stays_home_is_left_alone(String sql) {
        assertThat(straysOf(sql)).isEmpty();
    }

    @Test
    void the_name_of_a_table_by_itself_counts_as_sql() {
        assertThat(straysOf("money.payment")).containsExactly("here names money.payment");
    }

    @Test
    void strings_and_text_blocks_are_read_and_comments_are_not() {
        var java = """
                // "select 1 from people.person"
                var one = "select 1 from people.person";
                var two = \"""
                        select 1
                          from money.payment
                        \""";
                """;
        assertThat(Sql.strings(REVIEWS, "here", java).flatMap(sql -> strays(sql, SCHEMAS, TABLES)))
                .containsExactlyInAnyOrder("here names people.person", "here names money.payment");
    }

    private static List<String> straysOf(String sql) {
        return Sql.strings(REVIEWS, "here", "\"" + sql + "\"")
                .flatMap(piece -> strays(piece, SCHEMAS, TABLES))
                .toList();
    }

    private static final Pattern NAMED = Pattern.compile("(references\\s+|')?\\b([a-z]+)\\.([a-z_%]+)\\b(\\s*\\()?");
    private static final Pattern IS_SQL = Pattern.compile(
            "\\b(select|insert into|update|delete from|create|alter|from|join|with|truncate|copy|merge|call|grant|references)\\b");
    private static final Pattern CREATED = Pattern.compile("create (?:unlogged )?table ([a-z]+\\.[a-z_]+)");

    private static Stream<String> strays(Sql sql, Set<String> schemas, Set<String> tables) {
        if (!IS_SQL.matcher(sql.text()).find() && !tables.contains(sql.text().strip())) {
            return Stream.empty();
        }
        return NAMED.matcher(sql.text())
                .results()
                .filter(found -> schemas.contains(found.group(2)))
                .filter(found -> !isOwnWord(found.group(2), sql.text()))
                .filter(found -> !staysHome(found, sql.room()))
                .map(found -> sql.place() + " names " + found.group(2) + "." + found.group(3))
                .distinct();
    }

    private static boolean staysHome(MatchResult found, Room room) {
        var schema = found.group(2);
        var thing = found.group(3);
        var isCalled = found.group(4) != null;
        var isForeignKey = found.group(1) != null && found.group(1).startsWith("references");
        var isSetting = "'".equals(found.group(1));
        return switch (schema) {
            case "statute" -> true;
            case "kith" -> isCalled || isSetting || room.id().equals("database");
            default ->
                schema.equals(room.id())
                        || room.declares(schema) && (thing.startsWith("fact_") || isForeignKey)
                        || isCalled && schema.equals("identity") && room.declares(schema);
        };
    }

    /** Whether the text itself gives the word a meaning: as an alias, or as a variable of a loop. */
    private static boolean isOwnWord(String word, String text) {
        return Pattern.compile("\\b(as|for)\\s+" + word + "\\b(?!\\s*\\.)")
                .matcher(text)
                .find();
    }
}
