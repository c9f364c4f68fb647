package uk.kith.account.returns.runs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ReturnRow;
import uk.kith.account.returns.UnreadRow;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.cin.CinRow;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.cin.rules.Census;
import uk.kith.account.returns.cin.rules.CensusRules;
import uk.kith.account.returns.rules.Outcome;

/**
 * A message of the children-in-need census.
 *
 * @param children whose row each is, by the row itself; empty for a file
 */
record CinTold(CinMessage message, Map<CinRow, UUID> children) implements Told {

    @Override
    public List<CinRow> rows() {
        return Stream.of(CinTable.values())
                .flatMap(table -> message.rows(table).stream())
                .toList();
    }

    @Override
    public List<UnreadRow> unread() {
        return List.of();
    }

    @Override
    public List<String> notices() {
        return message.notices();
    }

    @Override
    public @Nullable UUID whose(ReturnRow row) {
        return row instanceof CinRow own ? children.get(own) : null;
    }

    @Override
    public List<? extends Outcome<?>> ask() {
        return CensusRules.ask(
                Census.of(message), CensusRules.BOOK.inForce(message.year().ending()));
    }
}
