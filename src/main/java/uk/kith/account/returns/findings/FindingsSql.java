package uk.kith.account.returns.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import uk.kith.account.returns.rules.Severity;
import uk.kith.kernel.CollectionYear;

/** How findings are asked for: which of them, as they stand or stood, with what was explained and who works with the child. */
final class FindingsSql {

    /** An explanation is of a finding for as long as it stands: what comes again must be explained again. */
    private static final String EXPLAINED = """
              left join returns.fact_explanation e
                on e.return_name = f.return_name and e.year = f.year and e.rule = f.rule and e.row_key = f.row_key
               and e.child is not distinct from f.child and e.return_table is not distinct from f.return_table
               and e.explained_at >= f.found_at
            """;

    private static final String STANDS = """
            (f.gone_at is null or f.gone_at > kith.known_at()) and f.found_at <= coalesce(kith.known_at(), 'infinity')
            """;

    /** Every finding that ever was of what is wanted, with the social worker or else the personal adviser of the child. */
    static final String EVER = """
            with who as materialized (
            select distinct on (i.child) i.child, i.professional, p.name as worker, coalesce(i.team, p.team) as team
              from workforce.fact_involvement i
              join workforce.fact_professional p on p.id = i.professional
             where i.role in ('social-worker', 'personal-adviser') and i.started_on <= :today
               and coalesce(i.ended_on, 'infinity') > :today
             order by i.child, i.role desc, i.started_on desc, i.id
            ), ever as materialized (
            select f.id, f.return_name, f.year, f.rule, f.severity, f.child, f.return_table, f.row_key, f.fields, f.found_at,
                   f.gone_at, w.professional, w.worker, w.team
              from returns.finding f
              left join who w on w.child = f.child
             where (f.return_name, f.year) in (select n.return_name, n.year from unnest(:names, :years) as n (return_name, year))
               and (:severity::text is null or f.severity = :severity) and (:rule::text is null or f.rule = :rule)
               and (:team::uuid is null or w.team = :team) and (:professional::uuid is null or w.professional = :professional)
            )
            """;

    /** Of those, what stands. */
    static final String STANDING = EVER + """
            , standing as (
            select f.id, f.return_name, f.year, f.rule, f.severity, f.child, f.return_table, f.row_key, f.fields, f.found_at,
                   e.reason, e.explained_at, n.name as explained_by, f.professional, f.worker, f.team, t.name as team_name
              from ever f
            """ + EXPLAINED + """
              left join identity.fact_worker n on n.id = e.explained_by
              left join workforce.fact_team t on t.id = f.team
             where (:explained = 'all' or (e.id is not null) = (:explained = 'yes')) and\s""" + STANDS + """
            )
            """;

    /** What stands, whoever works with the child. */
    static final String BARE = """
            select f.id, f.return_name, f.year, f.rule, f.severity, f.child, f.return_table, f.row_key, f.fields, f.found_at,
                   e.reason, e.explained_at, n.name as explained_by
              from returns.finding f
            """ + EXPLAINED + """
              left join identity.fact_worker n on n.id = e.explained_by
             where\s""" + STANDS;

    /** How many stood at each of some moments, errors and queries apart, and how many were explained by then. */
    static final String AT_MOMENTS = EVER + """
            select f.return_name, f.year, %s m.place,
                   count(*) filter (where f.severity = 'error') as errors,
                   count(*) filter (where f.severity = 'query' and e.id is null) as queries,
                   count(*) filter (where e.id is not null) as explained,
                   count(distinct f.child) filter (where e.id is null) as children
              from unnest(cast(:moments as timestamptz[])) with ordinality as m (at, place)
              join ever f on f.found_at <= m.at and (f.gone_at is null or f.gone_at > m.at)
            """ + EXPLAINED + """
               and e.explained_at <= m.at
             group by f.return_name, f.year, %s m.place
            """;

    private FindingsSql() {}

    static StatementSpec asked(JdbcClient db, String sql, Wanted wanted) {
        var severity = wanted.severity();
        return db.sql(sql)
                .param("names", wanted.of().stream().map(one -> one.of().key()).toArray(String[]::new))
                .param(
                        "years",
                        wanted.of().stream().map(one -> one.year().ending()).toArray(Integer[]::new))
                .param("severity", severity == null ? null : severity.word())
                .param("rule", wanted.rule())
                .param("team", wanted.team())
                .param("professional", wanted.professional())
                .param("today", wanted.today());
    }

    static String word(Wanted.Explained explained) {
        return explained.name().toLowerCase(Locale.ROOT);
    }

    static ReturnOfYear of(ResultSet row) throws SQLException {
        var name = row.getString("return_name");
        return new ReturnOfYear(
                NationalReturn.of(name).orElseThrow(() -> new IllegalStateException("No return " + name)),
                new CollectionYear(row.getInt("year")));
    }

    static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                of(row),
                row.getString("rule"),
                severity(row),
                row.getObject("child", UUID.class),
                row.getString("return_table"),
                row.getString("row_key"),
                List.copyOf(Arrays.asList((String[]) row.getArray("fields").getArray())),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                explanation(row));
    }

    static Severity severity(ResultSet row) throws SQLException {
        return Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT));
    }

    private static @Nullable Explanation explanation(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        if (reason == null) return null;
        var who = row.getString("explained_by");
        return new Explanation(
                reason,
                who == null ? "somebody" : who,
                row.getObject("explained_at", OffsetDateTime.class).toInstant());
    }
}
