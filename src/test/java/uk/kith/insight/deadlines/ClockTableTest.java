package uk.kith.insight.deadlines;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.house.GeneratedDoc;
import uk.kith.statute.book.StatuteBook;

/** The table of clocks in the documentation, and its agreement with the statute book and with the clocks' own SQL. */
class ClockTableTest {

    @Test
    void the_table_of_clocks_is_up_to_date() throws IOException {
        GeneratedDoc.says("clocks.md", page());
    }

    @Test
    void every_length_in_the_statute_book_is_watched_by_a_clock() {
        assertThat(Clocks.all()).extracting(Clock::id).doesNotHaveDuplicates();
        assertThat(new LinkedHashSet<>(Clocks.all().stream().map(Clock::id).toList()))
                .isEqualTo(Set.copyOf(
                        StatuteBook.all().stream().map(StatuteBook.Entry::clock).toList()));
    }

    @Test
    void a_clock_speaks_of_its_variants_in_the_words_of_the_statute_book() throws IOException {
        for (var clock : Clocks.all()) {
            try (var file = Clocks.class.getResourceAsStream(clock.id() + ".sql")) {
                assertThat(file).as(clock.id()).isNotNull();
                var sql = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("''", "'");
                for (var length : clock.lengths())
                    for (var part : length.variant().split("(?<=: )"))
                        assertThat(sql).contains(part);
            }
        }
    }

    private static String page() {
        return """
                # The clocks

                Made from the constants of `uk.kith.insight.deadlines` and `uk.kith.statute`. A clock is worked out from the facts
                whenever it is asked and stored nowhere. Every clock is stopped, and neither met nor missed, when
                the child leaves care, turns 18 or dies, except where its own row says otherwise. Short breaks (legal status V3
                and V4) have rules of their own and start none of them. What a return answers without its day, and what returns
                do not say about the years they cover, is shown as "cannot be told".

                | clock | what is owed | starts | length | met when | what a worker does | source | how far checked |
                |---|---|---|---|---|---|---|---|
                %s
                """.formatted(Clocks.all().stream().map(ClockTableTest::row).collect(joining("\n")));
    }

    private static String row(Clock clock) {
        var lengths = clock.lengths().stream()
                .map(length -> length.newest().limit().words()
                        + (length.variant().isEmpty() ? "" : " (" + length.variant() + ")"))
                .collect(joining("; "));
        var sources = clock.lengths().stream()
                .map(length -> length.newest().source())
                .map(source -> source.kind().words() + ": " + source.words())
                .distinct()
                .collect(joining("; "));
        var checked = clock.lengths().stream()
                .map(length -> length.newest().source())
                .map(source -> source.checked().words() + (source.remark().isEmpty() ? "" : "; " + source.remark()))
                .distinct()
                .collect(joining("; "));
        return "| "
                + String.join(
                        " | ",
                        clock.id(),
                        clock.name() + ". " + clock.owed(),
                        clock.starts(),
                        lengths,
                        clock.met(),
                        clock.act(),
                        sources,
                        checked)
                + " |";
    }
}
