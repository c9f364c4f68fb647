package uk.kith.bench;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.kith.front.sample.SampleAuthority;
import uk.kith.front.sample.SampleSize;

/** How quickly the sample authority is made, and how much room it takes. */
final class SampleSpeed {

    private final Place place;
    private final SampleSize size;

    SampleSpeed(Place place, SampleSize size) {
        this.place = place;
        this.size = size;
    }

    Chapter chapter(Kith kith) throws Exception {
        var chapter = new Chapter(
                "The record measured",
                "`./kith sample --children %d --years %d`: invented lives, written with their history and audit trail in one transaction."
                        .formatted(size.children(), size.years()),
                "what",
                "figure");
        var sample = kith.part(SampleAuthority.class);
        if (sample.canBeFilled()) {
            var made = new SampleAuthority.Made[1];
            var time = new Timing(new long[] {Timing.once(() -> made[0] = sample.fill(size))});
            chapter.row("made in", time.words())
                    .row("rows of the record a second", "%,.0f".formatted(made[0].rows() / time.seconds()));
        } else {
            chapter.remark("The record was found as an earlier run had left it, so its making was not timed.");
        }
        var owner = new JdbcTemplate(place.asOwner("kith"));
        return chapter.row("people, children and adults", count(owner, "select count(*) from people.person"))
                .row(
                        "children in care now",
                        count(owner, "select count(distinct child) from lookedafter.episode where ceased_on is null"))
                .row("rows of facts", count(owner, rows("relname not like '%\\_history'")))
                .row("versions in the history", count(owner, rows("relname like '%\\_history'")))
                .row("entries of the audit trail", count(owner, "select count(*) from audit.entry"))
                .row(
                        "size on disk",
                        Objects.requireNonNull(
                                owner.queryForObject("select pg_size_pretty(pg_database_size('kith'))", String.class)));
    }

    /** Rows as counted by the server itself, of the tables of the record. */
    private static String rows(String which) {
        return """
                select sum(n_live_tup) from pg_stat_user_tables
                 where schemaname in ('people', 'workforce', 'frontdoor', 'earlyhelp', 'safeguarding', 'lookedafter', 'permanence', 'missing', 'careleavers') and %s
                   and relname <> 'flyway_schema_history' and relname <> 'searched'
                """.formatted(which);
    }

    private static String count(JdbcTemplate owner, String sql) {
        return "%,d".formatted(owner.queryForObject(sql, Long.class));
    }
}
