package uk.kith.insight.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.statute.ClockState;

/**
 * The register of all clocks, worked out from the facts each time it is asked, so that correcting a date corrects every day
 * that follows from it. It reads as the worker of the transaction may see and as the record was known at the moment they ask
 * about; the day it is read on is
 * today, and in the past the day of that moment.
 */
@Component
@Transactional(readOnly = true)
public class Register {

    /** Beyond this many children it is quicker to read the whole record than to pick theirs out. */
    private static final int FEW = 500;

    private static final String LINES = """
            , who as (
            select distinct on (i.child) i.child, i.professional, f.name as worker, coalesce(i.team, f.team) as team
              from workforce.fact_involvement i
              join workforce.fact_professional f on f.id = i.professional
             where i.role in ('social-worker', 'personal-adviser') and i.started_on <= :today
               and coalesce(i.ended_on, 'infinity') > :today %s
             order by i.child, i.role desc, i.started_on desc, i.id
            ), wanted as materialized (
            select r.clock, r.child, r.subject, r.variant, r.started_on, r.due_on, r.due_at, r.amber_from, r.state, r.met_on,
                   r.stopped_on, r.because, w.professional, w.worker, w.team, t.name as team_name
              from reading r
              left join who w on w.child = r.child
              left join workforce.fact_team t on t.id = w.team
             where r.state = any(:states) and coalesce(r.met_on >= :since, true)
               and (:due_before::date is null or r.due_on < :due_before) %s
            )
            """;

    private final JdbcClient db;
    private final LocalLengths lengths;
    private final ClockQuery query;

    Register(JdbcClient db, LocalLengths lengths, ClockQuery query) {
        this.db = db;
        this.lengths = lengths;
        this.query = query;
    }

    /** Every clock that runs or ran for a child, the oldest due day first. Empty for a child the worker may not see. */
    public List<Due> of(UUID child) {
        return ofChildren(List.of(child));
    }

    /** Every clock that runs or ran for these children. */
    public List<Due> ofChildren(Collection<UUID> children) {
        if (children.isEmpty()) return List.of();
        return query.rows(
                ClockSql.readings(Clocks.all(), lengths.now(), true, null) + """
                        select d.clock, d.child, d.subject, d.variant, d.started_on, d.due_on, d.due_at, d.amber_from, d.state,
                               d.met_on, d.stopped_on, d.because
                          from reading d
                         order by d.due_on nulls last, d.clock, d.started_on, d.subject
                        """, children, Map.of(), Register::due);
    }

    /** All that is open for the children whom this professional works with today, the most pressing first. */
    public List<Line> forWorker(UUID professional) {
        return search(Filter.OPEN.ofProfessional(professional), Listed.ALL).lines();
    }

    /** A page of the register. */
    public Found search(Filter filter, Listed listed) {
        var rows = wanted(
                filter,
                """
                select d.clock, d.child, d.subject, d.variant, d.started_on, d.due_on, d.due_at, d.amber_from, d.state, d.met_on,
                       d.stopped_on, d.because, d.professional, d.worker, d.team, d.team_name,
                       coalesce(nullif(concat_ws(' ', coalesce(p.known_as, p.forename), p.surname), ''), 'Name not recorded')
                           as child_name,
                       count(*) over () as total
                  from wanted d
                  join people.fact_person p on p.id = d.child
                 order by %s
                 limit :size offset :from
                """.formatted(listed.orderBy()),
                Map.of("size", listed.size(), "from", listed.from()),
                (row, number) -> Map.entry(line(row), row.getLong("total")));
        if (!rows.isEmpty())
            return new Found(
                    rows.stream().map(Map.Entry::getKey).toList(),
                    rows.getFirst().getValue());
        // Past the last page the rows cannot say how many there are.
        return listed.page() == 1
                ? Found.NOTHING
                : new Found(List.of(), search(filter, listed.first()).total());
    }

    /** How many of each clock stand in each state. */
    public List<Count> counts(Filter filter) {
        return counted(filter, "null::uuid", "null");
    }

    /** The same for each team. */
    public List<Count> countsByTeam(Filter filter) {
        return counted(filter, "d.team", "d.team_name");
    }

    /** The same for each worker. */
    public List<Count> countsByWorker(Filter filter) {
        return counted(filter, "d.professional", "d.worker");
    }

    private List<Count> counted(Filter filter, String of, String name) {
        return wanted(
                filter,
                """
                select %s as of, %s as name, d.clock, d.state, count(*) as count
                  from wanted d
                 group by 1, 2, 3, 4
                 order by 2 nulls last, 1, 3, 4
                """.formatted(of, name),
                Map.of(),
                (row, number) -> new Count(
                        row.getObject("of", UUID.class),
                        row.getString("name"),
                        Clocks.of(row.getString("clock")),
                        ClockState.valueOf(row.getString("state")),
                        row.getLong("count")));
    }

    /** Rows of a query over what the filter wants. */
    private <T> List<T> wanted(Filter filter, String select, Map<String, ?> parameters, RowMapper<T> row) {
        var children = children(filter);
        var clocks = Clocks.all().stream()
                .filter(clock -> filter.clocks().isEmpty() || filter.clocks().contains(clock.id()))
                .toList();
        if (clocks.isEmpty() || children != null && children.isEmpty()) return List.of();
        var few = children != null && children.size() <= FEW;
        var all = new HashMap<String, @Nullable Object>(parameters);
        all.put("states", filter.states().stream().map(Enum::name).toArray(String[]::new));
        all.put("due_before", filter.dueBefore());
        all.put("since", filter.doneSince() == null ? LocalDate.EPOCH : filter.doneSince());
        return query.rows(
                ClockSql.readings(clocks, lengths.now(), few, filter.isOpenOnly() ? "today" : null)
                        + LINES.formatted(
                                few ? "and i.child = any(:children)" : "",
                                children == null || few ? "" : "and r.child = any(:children)")
                        + select,
                children,
                all,
                row);
    }

    /** The children whom the filter picks out; null where it picks none out. */
    private @Nullable List<UUID> children(Filter filter) {
        if (filter.child() != null) return List.of(filter.child());
        if (filter.professional() == null && filter.team() == null) return null;
        return db.sql("""
                select distinct i.child
                  from workforce.fact_involvement i
                  join workforce.fact_professional f on f.id = i.professional
                 where i.started_on <= :today and coalesce(i.ended_on, 'infinity') > :today
                   and (:professional::uuid is null or i.professional = :professional)
                   and (:team::uuid is null or coalesce(i.team, f.team) = :team)
                """)
                .param("today", query.today())
                .param("professional", filter.professional())
                .param("team", filter.team())
                .query((row, number) -> row.getObject("child", UUID.class))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                due(row, 0),
                row.getString("child_name"),
                row.getObject("professional", UUID.class),
                row.getString("worker"),
                row.getObject("team", UUID.class),
                row.getString("team_name"));
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                Clocks.of(row.getString("clock")),
                row.getObject("child", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("variant"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                instant(row.getObject("due_at", OffsetDateTime.class)),
                row.getObject("amber_from", LocalDate.class),
                ClockState.valueOf(row.getString("state")),
                row.getObject("met_on", LocalDate.class),
                row.getObject("stopped_on", LocalDate.class),
                row.getString("because"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
