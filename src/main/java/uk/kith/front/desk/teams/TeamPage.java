package uk.kith.front.desk.teams;

import java.util.List;
import uk.kith.insight.deadlines.Clock;
import uk.kith.platform.pages.Address;
import uk.kith.record.workforce.Caseload;
import uk.kith.record.workforce.Team;

/** One team: children per worker, and lateness by clock. Every number leads to the lines of the register it counts. */
public record TeamPage(Team team, List<Row> workers, List<ByClock> clocks) {

    public record Row(Caseload caseload, Load load) {}

    /** How one clock stands for the children of the team. */
    public record ByClock(Clock clock, long late, long dueSoon, long inTime) {}

    public long most() {
        return workers.stream().mapToLong(row -> row.load().children()).max().orElse(0);
    }

    /** The register, narrowed to this team and that worker in that state. */
    public String lines(Row row, String state) {
        return register()
                .with("worker", row.caseload().professional())
                .with("state", state)
                .toString();
    }

    /** The register, narrowed to this team and that clock in that state. */
    public String lines(ByClock row, String state) {
        return register().with("clock", row.clock().id()).with("state", state).toString();
    }

    private Address register() {
        return Address.of("/clocks").with("team", team.id());
    }
}
