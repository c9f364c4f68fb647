package uk.kith.account.returns.cin.rules;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.rules.Severity;

/**
 * The words in which a rule of the census is declared: code, wording, the cells it points at, how its findings are known
 * apart, years, and the rows it flags.
 */
final class RuleWords {

    /** The oldest rules held are those of the census of 2022/23. */
    static final int OLDEST = 2023;

    /** The newest: those of 2025/26. */
    static final int NEWEST = 2026;

    private final String code;
    private String says = "";
    private String advice = "";
    private List<Column> fields = List.of();
    private FindingKey key = FindingKey.EACH_CELL;
    private int from = OLDEST;
    private @Nullable Integer until;

    private RuleWords(String code) {
        this.code = code;
    }

    static RuleWords rule(String code) {
        return new RuleWords(code);
    }

    /** What is wrong, and how to mend it: two plain sentences. */
    RuleWords says(String wrong, String advice) {
        this.says = wrong;
        this.advice = advice;
        return this;
    }

    /** The cells it points at. */
    RuleWords fields(Column... columns) {
        fields = List.of(columns);
        return this;
    }

    /** Cells with the same child, and the same in these columns, are one finding. */
    RuleWords byChild(Column... columns) {
        key = new FindingKey(false, false, List.of(columns));
        return this;
    }

    /** Cells with the same child and episode, and the same in these columns, are one finding. */
    RuleWords byEpisode(Column... columns) {
        key = new FindingKey(true, false, List.of(columns));
        return this;
    }

    /** Cells with the same child, and the same in these columns of two rows of one table, are one finding. */
    RuleWords byBoth(Column column) {
        key = new FindingKey(false, true, List.of(column));
        return this;
    }

    /** In force from the rules of this collection year on: 2025 is the census of 31 March 2025. */
    RuleWords from(int year) {
        from = year;
        return this;
    }

    /** In force for the last time in this collection year, when a later form took its place. */
    RuleWords until(int year) {
        until = year;
        return this;
    }

    @FunctionalInterface
    interface OneRow {
        boolean isWrong(CensusLine row, Census census);
    }

    @FunctionalInterface
    interface TwoRows {
        boolean areWrong(CensusLine one, CensusLine other, Census census);
    }

    @FunctionalInterface
    interface OneEpisode {
        void look(CensusEpisode episode, Census census, Found found);
    }

    @FunctionalInterface
    interface OneChild {
        void look(CensusChild child, Census census, Found found);
    }

    /** Flags each row of a table that is so. */
    Rule<Census> flagsEach(CinTable table, OneRow wrong) {
        return rule(Rule.Scope.CHILD, (census, found) -> {
            for (var row : census.rows(table)) if (wrong.isWrong(row, census)) found.row(row);
        });
    }

    /** Flags both rows of every pair, of two tables and the same episode, that is so. */
    Rule<Census> flagsBothOfEpisode(CinTable table, CinTable other, TwoRows wrong) {
        return rule(Rule.Scope.CHILD, (census, found) -> {
            for (var row : census.rows(table))
                for (var there : row.episode().rows(other))
                    if (wrong.areWrong(row, there, census)) found.rows(row, there);
        });
    }

    /** Flags both rows of every pair, of two tables and the same child, that is so. */
    Rule<Census> flagsBothOfChild(CinTable table, CinTable other, TwoRows wrong) {
        return rule(Rule.Scope.CHILD, (census, found) -> {
            for (var row : census.rows(table))
                for (var there : row.child().rows(other))
                    if (wrong.areWrong(row, there, census)) found.rows(row, there);
        });
    }

    /** Flags every two rows of a table and a child of which the one begins while the other runs. */
    Rule<Census> flagsOverlapsOfChild(CinTable table, TwoRows overlap) {
        return flagsChildren((child, census, found) -> overlaps(child.rows(table), overlap, census, found));
    }

    /** Flags every two rows of a table and an episode of which the one begins while the other runs. */
    Rule<Census> flagsOverlapsOfEpisode(CinTable table, TwoRows overlap) {
        return flagsEpisodes((episode, census, found) -> overlaps(episode.rows(table), overlap, census, found));
    }

    private static void overlaps(List<CensusLine> rows, TwoRows overlap, Census census, Found found) {
        for (var begins : rows)
            for (var runs : rows)
                if (begins != runs && overlap.areWrong(begins, runs, census)) found.overlap(begins, runs);
    }

    /** Looks at each episode of each child. */
    Rule<Census> flagsEpisodes(OneEpisode look) {
        return flagsChildren((child, census, found) -> {
            for (var episode : child.episodes()) look.look(episode, census, found);
        });
    }

    Rule<Census> flagsChildren(OneChild look) {
        return rule(Rule.Scope.CHILD, (census, found) -> {
            for (var child : census.children()) look.look(child, census, found);
        });
    }

    /** Looks at the whole return, across children. */
    Rule<Census> flagsAcross(BiConsumer<Census, Found> look) {
        return rule(Rule.Scope.RETURN, look);
    }

    /** Flags the return as a whole. */
    Rule<Census> flagsReturn(Predicate<Census> wrong) {
        return flagsAcross((census, found) -> {
            if (wrong.test(census)) found.wholeReturn();
        });
    }

    private Rule<Census> rule(Rule.Scope scope, BiConsumer<Census, Found> look) {
        if (says.isEmpty() || advice.isEmpty()) throw new IllegalStateException("Rule " + code + " lacks its wording.");
        return new Rule<>(
                code,
                says,
                advice,
                code.endsWith("Q") ? Severity.QUERY : Severity.ERROR,
                fields.stream().map(Column::inTable).toList(),
                from,
                until,
                scope,
                census -> null,
                (census, flags) -> look.accept(census, new Found(fields, key, flags)));
    }
}
