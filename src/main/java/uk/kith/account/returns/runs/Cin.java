package uk.kith.account.returns.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.cin.files.CinFiles;
import uk.kith.account.returns.cin.rules.CensusRules;
import uk.kith.account.returns.files.Problems;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.rules.ReturnTable;
import uk.kith.account.returns.rules.Rulebook;
import uk.kith.kernel.CollectionYear;

/** The census of children in need. */
@Component
@Order(2)
class Cin implements CheckedReturn {

    private final CinFromRecord record;

    Cin(CinFromRecord record) {
        this.record = record;
    }

    @Override
    public String name() {
        return "cin";
    }

    @Override
    public String title() {
        return "Children in need census (CIN)";
    }

    @Override
    public List<CinTable> tables() {
        return List.of(CinTable.values());
    }

    /** The first day of a row, with the blocks it stands in; a row without days is told by all it says. */
    @Override
    public List<String> placedBy(ReturnTable table) {
        var columns = table.allColumns();
        int keys = ((CinTable) table).keys();
        var day = columns.stream().filter(CinTable::isDate).findFirst();
        var placed = new ArrayList<>(columns.subList(Math.min(1, keys), day.isPresent() ? keys : columns.size()));
        day.ifPresent(placed::add);
        return placed;
    }

    @Override
    public Rulebook<?> book() {
        return CensusRules.BOOK;
    }

    @Override
    public Told ofFiles(CollectionYear year, List<Path> files) throws UnusableFile {
        if (files.size() > 1) {
            var problems = new Problems();
            problems.add(files.get(1), "A census is one XML file; choose one.");
            problems.throwIfAny();
        }
        return new CinTold(new CinFiles().read(files.getFirst(), year), Map.of());
    }

    @Override
    public FromRecord fromRecord() {
        return record;
    }
}
