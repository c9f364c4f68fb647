package uk.kith.account.returns.ssda903;

import java.util.ArrayList;
import java.util.List;

/** Something wrong in one cell of a row that could otherwise be read: where it is, and why, in a sentence. */
public record RowProblem(Row row, String column, String sentence) {

    static List<RowProblem> ofDates(Row row) {
        var cells = row.cells();
        List<RowProblem> problems = List.of();
        for (int date : row.table().dates()) {
            var column = row.table().allColumns().get(date);
            if (DateCell.in(column, cells[date]) instanceof DateCell.Unreadable unreadable) {
                if (problems.isEmpty()) problems = new ArrayList<>();
                problems.add(new RowProblem(row, column, column + " " + unreadable.why()));
            }
        }
        return problems;
    }
}
