package uk.kith.front.loading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.rules.ReturnTable;
import uk.kith.platform.database.Bulk;
import uk.kith.platform.database.BulkTable;

/** Keeps the rows of a load as they came. The same rows loaded again take the place of those kept before. */
@Component
class KeptRows {

    private static final BulkTable KEPT_ROW = BulkTable.of(
            "loading.kept_row", "id", "load", "return_table", "number", "child", "cells", "placed", "problem");

    private final JdbcClient db;
    private final Bulk bulk;

    KeptRows(JdbcClient db, Bulk bulk) {
        this.db = db;
        this.bulk = bulk;
    }

    /** Says that a return is being loaded; what was kept of the same rows before is let go. */
    void begin(UUID load, Supplied whole, LoadOrder order, Instant now, UUID worker) {
        var sha256 = sha256(whole);
        db.sql("""
                delete from loading.kept_row k
                 using loading.load l
                 where l.id = k.load and l.what = :what and l.year = :year and l.sha256 = :sha256
                """)
                .param("what", whole.what())
                .param("year", whole.year().ending())
                .param("sha256", sha256)
                .update();
        db.sql("delete from loading.load l where l.what = :what and l.year = :year and l.sha256 = :sha256")
                .param("what", whole.what())
                .param("year", whole.year().ending())
                .param("sha256", sha256)
                .update();
        db.sql("""
                insert into loading.load (id, what, year, loaded_at, recorded_at, worker, files, sha256)
                values (:id, :what, :year, :now::timestamptz, :recordedAt::timestamptz, :worker, :files, :sha256)
                """)
                .param("id", load)
                .param("what", whole.what())
                .param("year", whole.year().ending())
                .param("now", now.toString())
                .param(
                        "recordedAt",
                        order.recordedAt() == null ? null : order.recordedAt().toString())
                .param("worker", worker)
                .param("files", order.files())
                .param("sha256", sha256)
                .update();
    }

    void keep(UUID load, Supplied whole, List<Listed> listed, Map<String, UUID> children, NewIds ids) {
        Map<ReturnTable, Map<Integer, String>> problems = new HashMap<>();
        listed.forEach(row ->
                problems.computeIfAbsent(row.table(), none -> new HashMap<>()).put(row.number(), row.sentence()));
        whole.rows().forEach((table, own) -> {
            var sentences = problems.getOrDefault(table, Map.of());
            var rows = new ArrayList<List<@Nullable Object>>(own.size());
            for (var row : own) {
                var child = children.get(RowReading.localId(row.child()));
                rows.add(row(
                        ids,
                        load,
                        table,
                        row.number(),
                        child,
                        Arrays.asList(row.cells()),
                        sentences.get(row.number())));
            }
            for (var row : whole.unreadOf(table))
                rows.add(row(ids, load, table, row.number(), null, row.cells(), row.reason()));
            bulk.insert(KEPT_ROW, rows);
        });
    }

    private static List<@Nullable Object> row(
            NewIds ids,
            UUID load,
            ReturnTable table,
            int number,
            @Nullable UUID child,
            List<@Nullable String> cells,
            @Nullable String problem) {
        return Arrays.asList(ids.next(), load, table.title(), number, child, cells, problem == null, problem);
    }

    /** The same for the same rows, in whatever form of file they come. */
    private static String sha256(Supplied whole) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            whole.rows().forEach((table, rows) -> {
                digest.update(table.title().getBytes(StandardCharsets.UTF_8));
                for (var row : rows) digest.update(Arrays.toString(row.cells()).getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
