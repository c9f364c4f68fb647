package uk.kith.front.sample.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.SampleAccount;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.chance.Ids;
import uk.kith.front.sample.lives.InventedNames;
import uk.kith.front.sample.written.Rows;
import uk.kith.platform.identity.IdentityTables;
import uk.kith.platform.identity.WorkerKind;
import uk.kith.record.workforce.WorkforceTables;

/** Everybody who works for the sample authority, taken on as children need them. */
public final class Staff {

    /** Who works with so many has no room for another. */
    public static final int FULL = 30;

    private static final int LEFT_LONG_AGO = 24;

    private final Chance chance;
    private final Ids ids;
    private final Rows rows;
    private final Map<SampleAccount, UUID> workers = new LinkedHashMap<>();
    private final Map<Kind, Pool> pools = new EnumMap<>(Kind.class);
    private final List<Colleague> leavers = new ArrayList<>();
    private final UUID service;
    private int numbers = 900_000;

    /** Kinds of work with a child, with how many children one person works with and how many people make a team. */
    public enum Kind {
        CHILDREN_IN_CARE("Children in Care Team", "Social worker", 18, 6, 0, 1),
        FAMILIES("Families Team", "Social worker", 18, 6),
        LEAVING_CARE("Leaving Care Team", "Personal adviser", 24, 10, 4),
        REVIEWING("Independent Reviewing Service", "Independent reviewing officer", 60, 8, 3),
        FRONT_DOOR("Front Door", "Social worker", Staff.FULL, 8, 5),
        EARLY_HELP("Family Wellbeing Team", "Family support worker", Staff.FULL, 8);

        private final String team;
        private final String job;
        private final int load;
        private final int teamSize;
        private final List<SampleAccount> played;

        /** @param played which accounts the first colleague of each team signs in with, by their place in the list */
        Kind(String team, String job, int load, int teamSize, Integer... played) {
            this.team = team;
            this.job = job;
            this.load = load;
            this.teamSize = teamSize;
            this.played =
                    java.util.Arrays.stream(played).map(SampleAccount.ALL::get).toList();
        }
    }

    public Staff(SampleSize size, Chance chance, Ids ids, Rows rows) {
        this.chance = chance;
        this.ids = ids;
        this.rows = rows;
        for (var account : SampleAccount.ALL) workers.put(account, account(account, size.since()));
        this.service = ids.next();
        rows.add(WorkforceTables.TEAM, service, "Children's Services", null);
        for (var kind : Kind.values())
            pools.put(
                    kind,
                    new Pool(
                            kind.load,
                            kind.teamSize,
                            (number, team) -> takeOn(kind, number, team),
                            (number, _) -> open(kind, number)));
        for (int i = 0; i < Math.max(1, size.of(LEFT_LONG_AGO)); i++)
            leavers.add(colleague(name(), "Social worker (has left)", service, null));
    }

    private UUID account(SampleAccount account, LocalDate since) {
        var id = ids.next();
        rows.add(IdentityTables.WORKER, id, account.name(), account.signsInAs(), since, null, WorkerKind.SAMPLE.key());
        rows.note(IdentityTables.ROLE_HELD, id, account.role().key());
        return id;
    }

    private UUID open(Kind kind, int number) {
        var team = ids.next();
        rows.add(WorkforceTables.TEAM, team, kind.team + " " + number, service);
        boolean firstInCare = kind == Kind.CHILDREN_IN_CARE && number == 1;
        var played = firstInCare ? SampleAccount.ALL.get(2) : null;
        colleague(played == null ? name() : played.name(), "Team manager", team, played);
        return team;
    }

    private Colleague takeOn(Kind kind, int number, UUID team) {
        int teamNumber = number / kind.teamSize;
        boolean first = number % kind.teamSize == 0 && teamNumber < kind.played.size();
        var played = first ? kind.played.get(teamNumber) : null;
        return colleague(played == null ? name() : played.name(), kind.job, team, played);
    }

    private Colleague colleague(String name, String job, UUID team, @Nullable SampleAccount account) {
        var id = ids.next();
        numbers++;
        rows.add(
                WorkforceTables.PROFESSIONAL,
                id,
                "XX" + numbers,
                name,
                job.startsWith("Personal") ? null : "SWX" + numbers,
                job,
                chance.in(0.8) ? "1.00" : "0.60",
                account == null && chance.in(0.15),
                team,
                account == null ? null : workers.get(account));
        return new Colleague(id, team, account);
    }

    private String name() {
        return InventedNames.forename(chance, chance.in(0.75), false) + " " + InventedNames.surname(chance);
    }

    /** Who works with these children of a family now. */
    public Colleague now(Kind kind, int children) {
        return pool(kind).forChildren(children, chance);
    }

    /** Who may have worked with a child in the past: mostly somebody who has left. */
    public Colleague then(Kind kind) {
        return switch (kind) {
            case CHILDREN_IN_CARE, FAMILIES ->
                chance.in(0.7) ? chance.of(leavers) : pool(kind).anyone(chance);
            case LEAVING_CARE, REVIEWING, FRONT_DOOR, EARLY_HELP -> pool(kind).anyone(chance);
        };
    }

    private Pool pool(Kind kind) {
        return java.util.Objects.requireNonNull(pools.get(kind));
    }

    /** The worker behind a sample account. */
    public UUID worker(SampleAccount account) {
        return java.util.Objects.requireNonNull(workers.get(account));
    }
}
