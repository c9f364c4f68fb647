package uk.kith.front.desk.teams;

import java.util.List;
import uk.kith.record.workforce.Team;

/** All teams, with what each carries. */
public record TeamsPage(List<Row> rows) {

    public record Row(Team team, int workers, Load load) {}

    public long most() {
        return rows.stream().mapToLong(row -> row.load().children()).max().orElse(0);
    }
}
