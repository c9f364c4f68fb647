package uk.kith.account.returns.cells;

/**
 * What a return supplied for a column that could not stand there as it was.
 *
 * @param supplied the text as it came; empty where the cell was blank
 * @param why why it could not, in words that follow on from it
 */
public record Mark(String supplied, String why) {}
