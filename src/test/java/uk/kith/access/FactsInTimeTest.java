package uk.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.kernel.PracticeForbids;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/**
 * Every {@code fact_*} view there is, asked as it was known before and after a fact changed: one row of every table that keeps
 * its history is changed in whichever column lets itself be changed. All in one transaction that is taken back.
 */
@KithTest
class FactsInTimeTest {

    /** A first row for tables that bear no child and are empty in a new installation. */
    private static final List<String> FIRST_ROWS = List.of(
            """
            insert into authority.setting (name, value) values ('name', 'Sampleshire')
                on conflict (name) do nothing
            """,
            """
            insert into authority.population (as_at, age_from, age_to, people, source)
            values (date '1999-06-30', 0, 17, 50000, 'invented')
            """,
            """
            insert into authority.population_group (as_at, breakdown, group_name, people, source)
            values (date '1999-06-30', 'gender', 'Girls', 24000, 'invented')
            """,
            """
            insert into measures.benchmark (measure, place, kind, from_on, to_on, aim, value, unit, source, definition)
            values ('cla-count', 'England', 'national', date '1999-03-31', date '1999-03-31', 'is', 5, 'count', 'invented', 'An example')
            """,
            """
            insert into measures.note (measure, words, written_by, written_at)
            values ('cla-count', 'An example', gen_random_uuid(), timestamptz '1999-01-05')
            """,
            """
            insert into measures.small_numbers (under, hides_none, hides_others, round_to) values (6, false, true, 1)
                on conflict (only_one) do nothing
            """,
            "insert into measures.definition (measure, text) values ('sample-measure', 'An example')",
            """
            insert into measures.client (name, token_hash, sees_small_numbers)
            values ('Sample program', sha256('invented'), false)
            """,
            """
            insert into authority.school_term (name, started_on, ended_on)
            values ('Spring of long ago', date '1999-01-05', date '1999-03-26')
            """,
            """
            insert into authority.local_length (clock, amount, unit, in_force_from)
            values ('sample-clock', 5, 'days', date '1999-01-01')
            """,
            "insert into commissioning.provider (urn, name) values ('SAMPLE999', 'Sample house')",
            "insert into identity.glass_length (hours) values (4) on conflict (only_one) do nothing");

    /** Views of reference data, which is replaced as a whole and keeps no history. */
    private static final Set<String> WITHOUT_HISTORY = Set.of("authority.fact_postcode");

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestWorkers workers;

    @Autowired
    private PlatformTransactionManager transactions;

    /** A column that may be changed, and what it is changed to. */
    private record Change(String column, String value) {}

    @Test
    void every_fact_is_told_as_it_was_known_before_and_after_it_changed() {
        var hidden = RestrictedChild.in(db, workers);
        workers.takenBack(hidden.allowed(), () -> {
            FIRST_ROWS.forEach(row -> db.sql(row).update());
            var before = everyFact();
            var beforehand = moment();

            var unchanged = tablesThatKeepHistory().stream()
                    .filter(table -> !changes(table, hidden))
                    .toList();
            assertThat(unchanged)
                    .as("Tables of which no row could be changed: give them one in FactsInTimeTest.FIRST_ROWS")
                    .isEmpty();

            var after = everyFact();
            var afterwards = moment();
            assertThat(before.keySet().stream().filter(view -> before.get(view).equals(after.get(view))))
                    .as("Views that say the same after every table has changed")
                    .isEmpty();
            says(knownAt(beforehand), before);
            says(knownAt(afterwards), after);
            assertThat(knownAt("2001-01-01T00:00:00Z").values()).containsOnly("");
        });
    }

    private static void says(Map<String, String> views, Map<String, String> expected) {
        views.forEach((view, facts) -> assertThat(facts).as(view).isEqualTo(expected.get(view)));
    }

    private boolean changes(String table, RestrictedChild hidden) {
        var ofWhom = ofWhom(table, hidden);
        return changesFor(table).stream().anyMatch(change -> {
            try {
                // An attempt that the table's own rules refuse is taken back by itself.
                var attempt = new TransactionTemplate(transactions);
                attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
                return Boolean.TRUE.equals(attempt.execute(
                        status -> db.sql("""
                                update %1$s t set %2$s = %3$s
                                 where t.id = (select f.id from %1$s f where %4$s order by f.id limit 1)
                                   and t.%2$s is distinct from (%3$s)
                                """.formatted(table, change.column(), change.value(), ofWhom))
                                        .update()
                                == 1));
            } catch (DataAccessException | PracticeForbids refused) {
                return false;
            }
        });
    }

    private String ofWhom(String table, RestrictedChild hidden) {
        return TablesOfChildren.all(db).stream()
                .filter(bears -> bears.name().equals(table))
                .map(bears -> "f.%s = '%s'".formatted(bears.column(), hidden.child()))
                .findFirst()
                .orElse(
                        table.startsWith("identity.") && !table.equals("identity.glass_length")
                                ? identityOf(table, hidden)
                                : "true");
    }

    /** What is about access must not be changed under the feet of the one who acts. */
    private static String identityOf(String table, RestrictedChild hidden) {
        return switch (table) {
            case "identity.worker" -> "f.id = '%s'".formatted(hidden.member().id());
            case "identity.role_held" ->
                "f.worker = '%s'".formatted(hidden.member().id());
            default -> "f.child = '%s'".formatted(hidden.child());
        };
    }

    /** Columns in the order in which they are tried, each with a value of its type that it does not hold yet. */
    private List<Change> changesFor(String table) {
        return db.sql("""
                select a.attname as column,
                       case when a.attname = 'role' then '''director'''
                            when t.typname in ('text', 'varchar') then 'coalesce(' || quote_ident(a.attname) || ', '''') || ''x'''
                            when t.typname = 'bool' then 'not coalesce(' || quote_ident(a.attname) || ', false)'
                            when t.typname in ('int2', 'int4', 'int8', 'numeric') then 'coalesce(' || quote_ident(a.attname) || ', 0) + 1'
                            when t.typname = 'date' then 'coalesce(' || quote_ident(a.attname) || ', date ''2026-01-01'') - 1'
                            when t.typname = 'timestamptz' then quote_ident(a.attname) || ' - interval ''1 second'''
                            when t.typname = '_int2' then quote_ident(a.attname) || ' || 1999::smallint'
                            when t.typtype = 'd' then format(
                                '(select c.code from statute.code c where c.set = %L and c.code is distinct from %I::text order by c.code limit 1)',
                                upper(t.typname), a.attname)
                            when t.typname = 'uuid' then 'gen_random_uuid()'
                            when t.typname = 'jsonb' then '''{"x": {"supplied": "y", "why": "z"}}'''
                       end as value
                  from pg_attribute a
                  join pg_type t on t.oid = a.atttypid
                 where a.attrelid = cast(:table as regclass) and a.attnum > 0 and not a.attisdropped
                   and (t.typname in ('text', 'varchar', 'bool', 'int2', 'int4', 'int8', 'numeric', 'date', 'timestamptz', '_int2', 'jsonb')
                        or t.typtype = 'd' or a.attname = 'family')
                 order by t.typname <> 'date', t.typname in ('_int2', 'jsonb'), a.attnum
                """).param("table", table).query(Change.class).list();
    }

    private List<String> tablesThatKeepHistory() {
        return db.sql("""
                select n.nspname || '.' || c.relname
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and to_regclass(n.nspname || '.' || c.relname || '_history') is not null
                 order by 1
                """).query(String.class).list();
    }

    /** What every view says now, all of it. */
    private Map<String, String> everyFact() {
        List<String> views = new ArrayList<>(db.sql("""
                select n.nspname || '.' || c.relname
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'v' and c.relname like 'fact\\_%'
                """).query(String.class).list());
        return views.stream()
                .filter(view -> !WITHOUT_HISTORY.contains(view))
                .collect(Collectors.toMap(
                        Function.identity(),
                        view -> db.sql("select coalesce(string_agg(v::text, e'\\n' order by v::text), '') from %s v"
                                        .formatted(view))
                                .query(String.class)
                                .single(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private Map<String, String> knownAt(String moment) {
        say(moment);
        try {
            return everyFact();
        } finally {
            say("");
        }
    }

    private void say(String moment) {
        db.sql("select set_config('kith.known_at', :moment, true)")
                .param("moment", moment)
                .query(String.class)
                .single();
    }

    private String moment() {
        return db.sql("select clock_timestamp()::text").query(String.class).single();
    }
}
