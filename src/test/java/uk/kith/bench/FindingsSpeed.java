package uk.kith.bench;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.account.returns.live.LiveFindings;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.Workers;

/** How quickly the findings of the national rules follow the record. */
final class FindingsSpeed {

    private static final int CHANGES = 30;

    private final Place place;

    FindingsSpeed(Place place) {
        this.place = place;
    }

    Chapter chapter(Kith kith, Acting worker) throws Exception {
        var owner = new JdbcTemplate(place.asOwner("kith"));
        owner.update("delete from returns.finding");
        owner.update("delete from returns.freshened");
        var findings = kith.part(LiveFindings.class);
        var everybody = kith.part(Workers.class).ofTheCommandLine().acting();
        var chapter = new Chapter("The live findings", """
                The national rules of both returns on the record of the whole authority: all of it once, and then again \
                after each of some changes to one child in care, each in a transaction of its own.
                """, "what", "time");
        chapter.row(
                "everybody, for the first time", Timing.words(Timing.once(() -> everybody.call(findings::freshen))));
        Iterator<UUID> next = children(owner).iterator();
        var db = kith.part(JdbcClient.class);
        var nanos = new long[CHANGES];
        for (int i = 0; i < 5; i++) change(kith, db, worker, next.next(), () -> everybody.call(findings::freshen));
        for (int i = 0; i < CHANGES; i++)
            nanos[i] = change(kith, db, worker, next.next(), () -> everybody.call(findings::freshen));
        var time = new Timing(nanos);
        chapter.row("after one child's placement was changed", time.words() + ", p99 " + time.p99());
        chapter.row(
                "when nothing changed",
                Timing.of(5, CHANGES, () -> everybody.call(findings::freshen)).words());
        return chapter.remark("%,d findings stand."
                .formatted(owner.queryForObject(
                        "select count(*) from returns.finding where gone_at is null", Long.class)));
    }

    private static long change(Kith kith, JdbcClient db, Acting worker, UUID child, Timing.Work then) throws Exception {
        kith.as(worker, () -> db.sql("""
                        update lookedafter.episode
                           set placement_postcode = case placement_postcode when 'ZZ9 9ZZ' then 'ZZ9 8ZZ' else 'ZZ9 9ZZ' end
                         where child = :child and ceased_on is null
                        """).param("child", child).update());
        return Timing.once(then);
    }

    private static List<UUID> children(JdbcTemplate owner) {
        return owner.queryForList(
                "select id from (select e.child as id from lookedafter.episode e where e.ceased_on is null group by 1) x"
                        + " order by md5(id::text) limit " + (CHANGES + 5),
                UUID.class);
    }
}
