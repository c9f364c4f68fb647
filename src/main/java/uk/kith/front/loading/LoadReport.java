package uk.kith.front.loading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.kith.account.returns.rules.ReturnTable;

/**
 * What became of a return that was loaded.
 *
 * @param sums for each table that was among the files
 * @param notices what else is worth knowing, a sentence each
 */
public record LoadReport(UUID load, int year, Map<ReturnTable, Sum> sums, List<Listed> listed, List<String> notices) {

    public Sum all() {
        return sums.values().stream().reduce(new Sum(0, 0, 0), Sum::and);
    }

    /** How many rows were listed for each reason. */
    public Map<Reason, Integer> reasons() {
        Map<Reason, Integer> counted = new EnumMap<>(Reason.class);
        listed.forEach(row -> counted.merge(row.reason(), 1, Integer::sum));
        return counted;
    }
}
