package uk.kith.account.returns.runs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ReturnRow;
import uk.kith.account.returns.UnreadRow;
import uk.kith.account.returns.rules.Outcome;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.rules.CareReturns;
import uk.kith.account.returns.ssda903.rules.CareRules;
import uk.kith.account.returns.ssda903.rules.Terms;

/**
 * A looked-after return with that of the year before.
 *
 * @param lastYear null where nothing is known of that year
 * @param children whose row each is, by the row itself; empty for files
 */
record CareTold(Return whole, @Nullable Return lastYear, Terms terms, Map<Row, UUID> children) implements Told {

    @Override
    public List<Row> rows() {
        return whole.present().stream()
                .flatMap(table -> whole.rows(table).stream())
                .toList();
    }

    @Override
    public List<UnreadRow> unread() {
        return whole.unread();
    }

    @Override
    public List<String> notices() {
        return whole.notices();
    }

    @Override
    public @Nullable UUID whose(ReturnRow row) {
        return row instanceof Row own ? children.get(own) : null;
    }

    @Override
    public List<? extends Outcome<?>> ask() {
        return CareRules.ask(
                CareReturns.of(whole, lastYear, terms),
                CareRules.BOOK.inForce(whole.year().ending()));
    }
}
