package uk.kith.bench;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.audit.TrailCheck;
import uk.kith.platform.audit.Verified;
import uk.kith.platform.database.Acting;

/** What the audit trail costs each transaction, and how quickly the whole of it is checked. */
final class AuditSpeed {

    private static final int TIMES = 200;

    private final Place place;

    AuditSpeed(Place place) {
        this.place = place;
    }

    Chapter chapter(Kith kith, Acting acting) throws Exception {
        var owner = new JdbcTemplate(place.asOwner("kith"));
        List<UUID> children =
                owner.queryForList("select id from people.person order by md5(id::text) limit 50", UUID.class);
        var chapter = new Chapter(
                "The audit trail", """
                Whoever reads of a child is written down in the same transaction, chained by hash. Beside it the least that a \
                database can do to remember anything: one row inserted and committed, by bare JDBC. %d transactions each.""".formatted(TIMES), "transaction", "p50", "p99", "ratio to the bare insert");
        var bare = bare();
        row(chapter, "one row inserted, bare", bare, bare);
        row(chapter, "telling who acts, reading nothing of anybody", looking(kith, acting, List.of()), bare);
        row(chapter, "the same, one child looked at and sealed", looking(kith, acting, children.subList(0, 1)), bare);
        row(chapter, "the same, fifty children looked at and sealed", looking(kith, acting, children), bare);
        return chapter.remark(verified(kith, owner));
    }

    private static void row(Chapter chapter, String what, Timing time, Timing bare) {
        chapter.row(what, time.p50(), time.p99(), Timing.ratio(time.dividedBy(bare)));
    }

    private static Timing looking(Kith kith, Acting acting, List<UUID> children) throws Exception {
        var audit = kith.part(Audit.class);
        return Timing.of(
                20,
                TIMES,
                () -> kith.as(acting, () -> {
                    audit.shown(children, "a benchmark");
                    return children;
                }));
    }

    private Timing bare() throws Exception {
        try (Connection connection = place.asOwner("postgres").getConnection();
                var sql = connection.createStatement()) {
            sql.execute("create table bare_row (id uuid)");
            try (var insert = connection.prepareStatement("insert into bare_row values (gen_random_uuid())")) {
                return Timing.of(20, TIMES, insert::execute);
            } finally {
                sql.execute("drop table bare_row");
            }
        }
    }

    private static String verified(Kith kith, JdbcTemplate owner) throws Exception {
        var found = new Verified[1];
        long took = Timing.once(() -> found[0] = kith.part(TrailCheck.class).against(List.of()));
        var entries = owner.queryForObject("select count(*) from audit.entry", Long.class);
        return "`./kith audit verify` reads and recomputes %,d entries in %s: %,.0f a second; it found %s."
                .formatted(
                        entries,
                        Timing.words(took),
                        entries / (took / 1e9),
                        found[0].isWhole() ? "the trail whole" : "breaks: " + found[0].problems());
    }
}
