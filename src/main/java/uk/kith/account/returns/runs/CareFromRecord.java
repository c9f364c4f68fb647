package uk.kith.account.returns.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.files.NotWritten;
import uk.kith.account.returns.live.RecordLists;
import uk.kith.account.returns.producing.ProducedReturns;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.files.ReturnWriter;
import uk.kith.account.returns.ssda903.files.Written;
import uk.kith.kernel.CollectionYear;

/** The looked-after return as the record tells it. */
@Component
class CareFromRecord implements CheckedReturn.FromRecord {

    private final ProducedReturns returns;
    private final RecordLists lists;

    CareFromRecord(ProducedReturns returns, RecordLists lists) {
        this.returns = returns;
        this.lists = lists;
    }

    @Override
    public Told told(CollectionYear year) {
        Map<Row, UUID> children = new IdentityHashMap<>();
        var now = asWritten(returns.whose(year), children);
        var last = lastYear(year);
        return new CareTold(now, last, lists.terms(year, false, now, last), children);
    }

    /**
     * The return of the year before a year, as the record tells it. A record that knows nothing of that year says nothing
     * about it: then there is none, and rules that need it are not asked.
     */
    @Nullable Return lastYear(CollectionYear year) {
        var last = returns.whose(year.previous()).whole();
        return last.present().stream().allMatch(table -> last.rows(table).size() == 0) ? null : last;
    }

    @Override
    public List<SentForm> forms() {
        return List.of(SentForm.CSV, SentForm.XML);
    }

    @Override
    public MadeFile made(CollectionYear year, SentForm form) {
        var whole = returns.of(year);
        var name = "ssda903-" + year.label();
        try (var folder = WorkFolder.make()) {
            if (form == SentForm.CSV) {
                Map<String, byte[]> parts = new LinkedHashMap<>();
                for (var file : ReturnWriter.csv(whole, folder.path()).files())
                    parts.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                return MadeFile.zip(name + ".zip", parts);
            }
            Path file = folder.path().resolve(name + ".xml");
            Written written = ReturnWriter.xml(whole, file);
            int leftOut = written.leftOut().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            return new MadeFile(name + ".xml", Files.readAllBytes(file), leftOut);
        } catch (NotWritten | IOException failed) {
            throw new UncheckedIOException(failed instanceof IOException io ? io : new IOException(failed));
        }
    }

    /** The rows in the order of the file and numbered by it, so that a finding names the line that is sent. */
    private static Return asWritten(ProducedReturns.Whose made, Map<Row, UUID> children) {
        var rows = new ArrayList<Row>();
        for (var table : made.whole().present()) {
            int number = 0;
            var inOrder =
                    made.whole().rows(table).stream().sorted(table.order()).toList();
            for (var row : inOrder) {
                var cells = new Cell[table.allColumns().size()];
                for (int i = 0; i < cells.length; i++) cells[i] = row.at(i);
                var written = new Row(table, ++number, cells);
                rows.add(written);
                var child = made.children().get(row);
                if (child != null) children.put(written, child);
            }
        }
        return Return.of(made.whole().year(), new HashSet<>(made.whole().present()), rows);
    }
}
