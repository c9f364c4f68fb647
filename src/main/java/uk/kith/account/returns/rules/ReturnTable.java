package uk.kith.account.returns.rules;

import java.util.List;

/** A table of a return, with its columns in order. */
public interface ReturnTable {

    /** The name as the return has it: {@code Episodes}, {@code Section47}. */
    String title();

    /** Every column that a row of it has cells for. */
    List<String> allColumns();

    /** The place of the table in its return, from 0. */
    int ordinal();
}
