package uk.kith.bench;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.kith.insight.deadlines.Filter;
import uk.kith.insight.deadlines.Listed;
import uk.kith.insight.deadlines.Register;
import uk.kith.platform.database.Acting;

/** How quickly the clocks are worked out from the facts, beside reading the same rows once. */
final class RegisterSpeed {

    private static final int CHILDREN = 100;

    private final Place place;

    RegisterSpeed(Place place) {
        this.place = place;
    }

    Chapter chapter(Kith kith, Acting acting) throws Exception {
        var register = kith.part(Register.class);
        var chapter = new Chapter("The clock register", """
                Every due day is worked out from the facts when it is asked for. The whole authority is beside one plain scan \
                (`select count(…)`) of the tables that the query reads, under the same access policy.""", "what", "time", "one scan of its tables", "ratio");
        row(
                chapter,
                "all clocks, what is open, first page of 50",
                kith,
                acting,
                () -> register.search(Filter.OPEN, Listed.PRESSING_FIRST));
        row(chapter, "all clocks, what is open, counted", kith, acting, () -> register.counts(Filter.OPEN));
        row(
                chapter,
                "one clock (visits), first page of 50",
                kith,
                acting,
                () -> register.search(Filter.OPEN.onClocks(Set.of("cla-visit")), Listed.PRESSING_FIRST));
        children(chapter, register, acting);
        workers(chapter, register, acting);
        return chapter;
    }

    private void row(Chapter chapter, String what, Kith kith, Acting acting, Timing.Work work) throws Exception {
        Timing.Work acted = () -> acting.<Object, Exception>call(() -> {
            work.done();
            return this;
        });
        var asked = kith.part(DatabaseTalk.class).during(acted::done);
        var tables = new FactTables(place)
                .under(asked.stream().map(DatabaseTalk.Sent::sql).collect(Collectors.joining()));
        var db = kith.part(JdbcTemplate.class);
        var scan = Timing.of(
                1,
                5,
                () -> kith.as(acting, () -> {
                    for (var table : tables)
                        db.queryForObject("select count(t) from %s t".formatted(table), Long.class);
                    return tables;
                }));
        var time = Timing.of(1, 5, acted);
        chapter.row(what, time.words(), scan.words(), Timing.ratio(time.dividedBy(scan)));
    }

    private void children(Chapter chapter, Register register, Acting acting) throws Exception {
        var ids = ids("select e.child from lookedafter.episode e where e.ceased_on is null");
        Iterator<UUID> next = ids.iterator();
        for (var id : ids.subList(0, 30)) acting.call(() -> register.of(id));
        var time = Timing.of(0, ids.size(), () -> acting.call(() -> register.of(next.next())));
        chapter.row("all clocks of one child in care", time.p50() + ", p99 " + time.p99(), "", "");
    }

    private void workers(Chapter chapter, Register register, Acting acting) throws Exception {
        var ids = ids("""
                select i.professional from workforce.involvement i
                 where i.role = 'social-worker' and i.ended_on is null group by 1 having count(*) between 12 and 24
                """);
        Iterator<UUID> next = ids.iterator();
        for (var id : ids.subList(0, Math.min(20, ids.size()))) acting.call(() -> register.forWorker(id));
        var time = Timing.of(0, ids.size(), () -> acting.call(() -> register.forWorker(next.next())));
        chapter.row("what is open for one worker's caseload", time.p50() + ", p99 " + time.p99(), "", "");
    }

    private List<UUID> ids(String sql) {
        return new JdbcTemplate(place.asOwner("kith"))
                .queryForList(
                        "select id from (%s) x(id) group by id order by md5(id::text) limit %d"
                                .formatted(sql, CHILDREN),
                        UUID.class);
    }
}
