package uk.kith.account.returns.runs;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ReturnRow;
import uk.kith.account.returns.UnreadRow;
import uk.kith.account.returns.rules.Outcome;

/** One return as its files or the record tell it, ready to be held against the rules of its year. */
interface Told {

    /** Every row as it came, table by table. */
    List<? extends ReturnRow> rows();

    /** Rows of the files that no record could be made of. */
    List<UnreadRow> unread();

    /** What a reader should know though it stopped nothing, a sentence each. */
    List<String> notices();

    /** Whose row it is; null where only an identifier tells. */
    @Nullable UUID whose(ReturnRow row);

    /** Asks the rules of its year. */
    List<? extends Outcome<?>> ask();
}
