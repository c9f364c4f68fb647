package uk.kith.front.loading;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.annexa.AnnexA;
import uk.kith.account.returns.cin.CinMessage;
import uk.kith.account.returns.ssda903.Return;

/** Loads returns into the record: of children looked after, of children in need, and the lists of an inspection. */
@Component
public class ReturnLoads {

    private final ReturnLoad load;
    private final CensusLoad census;
    private final ListLoad lists;
    private final WholeLoads loads;

    ReturnLoads(ReturnLoad load, CensusLoad census, ListLoad lists, WholeLoads loads) {
        this.load = load;
        this.census = census;
        this.lists = lists;
        this.loads = loads;
    }

    /**
     * Places the rows that can stand, lists the others, and keeps all of them as they came.
     *
     * @throws LoadRefused when the return would change what was known later than it is said to have been
     */
    public LoadReport load(Return whole, LoadOrder order, Progress progress) {
        return loads.of(
                "SSDA903 return " + whole.year(),
                order,
                (id, worker, now, ids) -> load.of(id, whole, order, now, worker, ids, progress));
    }

    /**
     * The same with a census of children in need.
     *
     * @throws LoadRefused when the census would change what was known later than it is said to have been
     */
    public LoadReport load(CinMessage message, LoadOrder order, Progress progress) {
        return loads.of(
                "CIN census " + message.year(),
                order,
                (id, worker, now, ids) -> census.of(id, message, order, now, worker, ids, progress));
    }

    /**
     * The same with the lists of an inspection.
     *
     * @param day the day that the workbook was made for
     * @throws LoadRefused when the workbook would change what was known later than it is said to have been
     */
    public LoadReport load(AnnexA whole, LocalDate day, LoadOrder order, Progress progress) {
        return loads.of(
                "Annex A as at " + day,
                order,
                (id, worker, now, ids) -> lists.of(id, whole, day, order, now, worker, ids, progress));
    }
}
