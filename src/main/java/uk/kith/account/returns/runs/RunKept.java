package uk.kith.account.returns.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.returns.UnreadRow;
import uk.kith.account.returns.rules.Outcome;
import uk.kith.platform.database.Bulk;
import uk.kith.platform.database.BulkTable;

/** Keeps what a run found: the rows that are flagged and no others. */
@Component
@Transactional
class RunKept {

    private static final BulkTable ROW = BulkTable.of(
            "returns.run_row",
            "id",
            "run",
            "child",
            "identifier",
            "return_table",
            "number",
            "row_key",
            "cells",
            "unread");
    private static final BulkTable FINDING = BulkTable.of(
            "returns.run_finding", "id", "run", "rule", "severity", "finding", "run_row", "child", "fields");

    private final Bulk bulk;
    private final ChildrenMatched children;

    RunKept(Bulk bulk, ChildrenMatched children) {
        this.bulk = bulk;
        this.children = children;
    }

    /** Must be done as somebody who sees every child: a row whose child is not known by anybody is shown to everybody. */
    void keep(UUID run, CheckedReturn checked, Told told, List<? extends Outcome<?>> outcomes) {
        var known = children.of(told.rows());
        var flagged = FlaggedRows.of(checked, told, outcomes, known);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var draft : flagged.all()) rows.add(row(run, draft));
        for (var unread : told.unread()) rows.add(row(run, unread, known));
        bulk.insert(ROW, rows);
        bulk.insert(FINDING, findings(run, outcomes, flagged));
    }

    private static List<@Nullable Object> row(UUID run, FlaggedRows.Draft draft) {
        return Arrays.asList(
                draft.id,
                run,
                draft.child,
                storable(draft.identifier),
                draft.line.table().title(),
                draft.line.number(),
                storable(draft.key),
                storable(Arrays.asList(draft.cells)),
                null);
    }

    private static List<@Nullable Object> row(UUID run, UnreadRow unread, Map<String, UUID> known) {
        var identifier = unread.cells().isEmpty() ? null : unread.cells().getFirst();
        return Arrays.asList(
                UUID.randomUUID(),
                run,
                identifier == null ? null : known.get(ChildrenMatched.tidy(identifier)),
                storable(identifier),
                unread.table().title(),
                unread.number(),
                "",
                storable(unread.cells()),
                storable(unread.reason()));
    }

    private static List<List<@Nullable Object>> findings(
            UUID run, List<? extends Outcome<?>> outcomes, FlaggedRows rows) {
        var findings = new ArrayList<List<@Nullable Object>>();
        for (var outcome : outcomes)
            for (var flagged : outcome.flagged()) {
                var line = flagged.line();
                var row = line == null ? null : rows.of(line);
                findings.add(Arrays.asList(
                        UUID.randomUUID(),
                        run,
                        outcome.rule().code(),
                        outcome.rule().severity().word(),
                        flagged.finding(),
                        row == null ? null : row.id,
                        row == null ? null : row.child,
                        flagged.fields().isEmpty()
                                ? List.of()
                                : List.of(flagged.fields().split(" "))));
            }
        return findings;
    }

    private static List<@Nullable String> storable(List<@Nullable String> cells) {
        return cells.stream().map(RunKept::storable).toList();
    }

    /** PostgreSQL's text has no place for the character zero, which a broken file may have. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }
}
