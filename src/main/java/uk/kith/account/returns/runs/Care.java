package uk.kith.account.returns.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.live.RecordLists;
import uk.kith.account.returns.rules.ReturnTable;
import uk.kith.account.returns.rules.Rulebook;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.files.ReturnFiles;
import uk.kith.account.returns.ssda903.rules.CareRules;
import uk.kith.kernel.CollectionYear;

/** The return about children looked after. */
@Component
@Order(1)
class Care implements CheckedReturn {

    private final CareFromRecord record;
    private final RecordLists lists;

    Care(CareFromRecord record, RecordLists lists) {
        this.record = record;
        this.lists = lists;
    }

    @Override
    public String name() {
        return "ssda903";
    }

    @Override
    public String title() {
        return "Children looked after (SSDA903)";
    }

    @Override
    public List<Table> tables() {
        return List.of(Table.values());
    }

    @Override
    public List<String> placedBy(ReturnTable table) {
        return List.of(table.allColumns().get(((Table) table).orderedBy()));
    }

    @Override
    public Rulebook<?> book() {
        return CareRules.BOOK;
    }

    @Override
    public Told ofFiles(CollectionYear year, List<Path> files) throws UnusableFile {
        var now = new ReturnFiles().read(files, year);
        var last = record.lastYear(year);
        boolean isXml = files.size() == 1
                && files.getFirst().toString().toLowerCase(Locale.ROOT).endsWith(".xml");
        return new CareTold(now, last, lists.terms(year, isXml, now, last), Map.of());
    }

    @Override
    public FromRecord fromRecord() {
        return record;
    }
}
