package uk.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.kernel.NotThere;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** What holds for every table, view and function of the database, found in the database itself. */
@KithTest
class SchemaAccessTest {

    /** Functions that run with their owner's rights, each with the reason why it may. */
    private static final Map<String, String> MORE_RIGHTS_THAN_THEIR_CALLER = Map.ofEntries(
            Map.entry("kith.settled", "looks at when running transactions began, nothing else"),
            Map.entry("kith.take_touched", "only the seal may call it"),
            Map.entry("kith.barred", "answers for the worker of the transaction only"),
            Map.entry("kith.hidden", "answers yes or no for the worker of the transaction only"),
            Map.entry("kith.break_glass", "not for the application to call; the one act that lets a barred worker in"),
            Map.entry("identity.here", "says who an account is, and of glass only until when and why"),
            Map.entry("identity.work_out_bars", "keeps the table of bars, which nobody may write"),
            Map.entry("audit.seal", "writes the trail, which nobody else may"),
            Map.entry("people.keep_searched", "keeps the table of search, which nobody may read"),
            Map.entry("people.find", "search: leaves out itself whom the worker may not see"),
            Map.entry(
                    "people.break_glass_of",
                    "finds a hidden child by an exact identifier and breaks the glass in one step"));

    /** Tables that keep no history, by what their names begin with, each with the reason why they need none. */
    private static final Map<String, String> WITHOUT_HISTORY = Map.of(
            "loading.", "stands before the record",
            "returns.run_", "follows from the files or the facts that were checked",
            "returns.finding", "follows from the facts, and says itself since when and until when it stood");

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestWorkers workers;

    private RestrictedChild hidden;

    @BeforeEach
    void a_restricted_child() {
        hidden = RestrictedChild.in(db, workers);
    }

    @Test
    void the_restricted_child_has_a_row_in_every_table_that_bears_a_child() {
        List<String> without = workers.as(
                hidden.allowed(),
                () -> TablesOfChildren.all(db).stream()
                        .filter(table -> !table.name().startsWith("loading."))
                        .filter(table -> db.sql("select count(*) from %s where %s = :child"
                                                .formatted(table.name(), table.column()))
                                        .param("child", hidden.child())
                                        .query(Long.class)
                                        .single()
                                == 0)
                        .map(TablesOfChildren::name)
                        .toList());
        assertThat(without).as("Tables to add to restricted-child.sql").isEmpty();
    }

    @Test
    void every_table_that_bears_a_child_and_its_history_are_guarded() {
        assertThat(db.sql("""
                        select n.nspname || '.' || c.relname
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r' and not c.relrowsecurity
                           and n.nspname not in ('pg_catalog', 'information_schema')
                           and (c.oid = 'people.person'::regclass or c.relname = 'person_history'
                                or exists (select from pg_attribute a
                                            where a.attrelid = c.oid and a.attname = 'child' and not a.attisdropped))
                           and has_table_privilege('kith_app', c.oid, 'select')
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void every_view_asks_with_the_rights_of_its_reader() {
        assertThat(db.sql("""
                        select n.nspname || '.' || c.relname
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                           and not coalesce(c.reloptions::text like '%security_invoker=true%', false)
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void every_table_of_the_record_keeps_its_history_and_shows_its_facts() {
        assertThat(TablesOfChildren.all(db).stream()
                        .map(TablesOfChildren::name)
                        .filter(SchemaAccessTest::keepsHistory)
                        .filter(name -> db.sql("select to_regclass(:history) is null or to_regclass(:fact) is null")
                                .param("history", name + "_history")
                                .param("fact", name.replace(".", ".fact_"))
                                .query(Boolean.class)
                                .single()))
                .isEmpty();
    }

    @Test
    void a_barred_worker_finds_no_trace_in_any_table_view_or_history() {
        List<String> relations = readable();
        assertThat(relations).hasSizeGreaterThan(100);
        for (Worker worker : List.of(hidden.barred(), hidden.member(), hidden.administrator())) {
            workers.as(worker, () -> {
                relations.forEach(relation -> assertThat(hidden.tracesIn(everything(relation), ""))
                        .as(relation)
                        .isEmpty());
                return true;
            });
        }
    }

    @Test
    void a_worker_who_may_see_the_child_finds_them_in_every_table_and_history() {
        List<String> empty = workers.as(
                hidden.allowed(),
                () -> TablesOfChildren.all(db).stream()
                        .map(TablesOfChildren::name)
                        .filter(name -> !name.startsWith("loading."))
                        .flatMap(name -> keepsHistory(name)
                                ? Stream.of(name, name + "_history", name.replace(".", ".fact_"))
                                : Stream.of(name))
                        .filter(relation ->
                                !everything(relation).contains(hidden.child().toString()))
                        .toList());
        assertThat(empty).isEmpty();
    }

    @Test
    void nobody_at_all_sees_any_child() {
        assertThat(db.sql("select count(*) from people.fact_person")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_application_owns_nothing_and_may_not_empty_or_bypass() {
        assertThat(db.sql("""
                        select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'kith\\_login%'
                            or r.rolname in ('kith_app', 'kith_loader')
                        """).query(Long.class).single()).isZero();
        assertThat(db.sql("""
                        select r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolreplication from pg_roles r
                         where r.rolname = current_user
                        """).query(Boolean.class).single()).isFalse();
        assertThat(db.sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                           and n.nspname not like 'pg\\_temp%'
                           and has_table_privilege('kith_app', c.oid, 'truncate')
                        """).query(String.class).list()).isEmpty();
        assertThatThrownBy(
                        () -> db.sql("set session_replication_role = replica").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void functions_with_more_rights_than_their_caller_are_known_with_the_reason() {
        assertThat(db.sql("""
                        select n.nspname || '.' || p.proname
                          from pg_proc p
                          join pg_namespace n on n.oid = p.pronamespace
                         where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
                           and p.prorettype <> 'trigger'::regtype
                        union
                        select n.nspname || '.' || p.proname
                          from pg_proc p
                          join pg_namespace n on n.oid = p.pronamespace
                         where p.prosecdef and p.prorettype = 'trigger'::regtype and p.proname not like 'keep\\_%'
                        """).query(String.class).list()).allMatch(MORE_RIGHTS_THAN_THEIR_CALLER::containsKey);
    }

    private static boolean keepsHistory(String table) {
        return WITHOUT_HISTORY.keySet().stream().noneMatch(table::startsWith);
    }

    private List<String> readable() {
        return db.sql("""
                select n.nspname || '.' || c.relname
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'statute')
                   and n.nspname not like 'pg\\_%'
                   -- The policy of every table reads the reader's own bars with the reader's own rights; no page does.
                   and c.oid <> 'identity.barred'::regclass
                   and has_schema_privilege('kith_app', n.oid, 'usage') and has_table_privilege('kith_app', c.oid, 'select')
                 order by 1
                """).query(String.class).list();
    }

    private String everything(String relation) {
        return String.join(
                "\n",
                db.sql("select r::text from %s r".formatted(relation))
                        .query(String.class)
                        .list());
    }

    @Test
    void a_change_to_a_hidden_child_is_refused_as_if_there_were_no_such_child() {
        UUID child = hidden.child();
        assertThatThrownBy(() -> workers.as(
                        hidden.barred(),
                        () -> db.sql(
                                        "insert into lookedafter.visit (child, visited_on, seen) values (:child, current_date, true)")
                                .param("child", child)
                                .update()))
                .isInstanceOf(NotThere.class);
    }
}
