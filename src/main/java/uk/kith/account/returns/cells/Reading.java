package uk.kith.account.returns.cells;

import org.jspecify.annotations.Nullable;

/** What a cell of the return says as a fact, in the database's own writing: "2018-03-31", "true", "L2". */
public sealed interface Reading {

    Reading BLANK = new Blank();

    /** Nothing was supplied. */
    record Blank() implements Reading {}

    /** A value that says all that was supplied, but for letter case, white space and the form of a date. */
    record Stands(String fact) implements Reading {}

    /**
     * Something that can stand in the record only with what was supplied beside it.
     *
     * @param fact the value as near as it can be had; null where there is none
     * @param why in words that follow on from what was supplied
     */
    record Marked(@Nullable String fact, String why) implements Reading {}

    /** A date that cannot be; the sentence begins after the column's name. */
    record NoDate(String sentence) implements Reading {}

    /** A code that no year knows; the sentence begins after the column's name. */
    record NoCode(String sentence) implements Reading {}

    /** The value as a fact, where there is one. */
    default @Nullable String value() {
        return switch (this) {
            case Stands(var fact) -> fact;
            case Marked(var fact, var _) -> fact;
            case Blank() -> null;
            case NoDate(var _) -> null;
            case NoCode(var _) -> null;
        };
    }
}
