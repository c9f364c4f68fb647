package uk.kith.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.kith.platform.database.Acting;
import uk.kith.record.people.PeopleSearch;

/** How quickly somebody is found among all, beside reading through all of them. */
final class SearchSpeed {

    private static final int PEOPLE = 200;
    private static final int MOST = 200;

    /** What to type to find one of the people, by each way that an index serves. */
    private enum Way {
        PART("part of a name", "substr(p.surname, 2, 6)"),
        WHOLE("forename and surname", "p.forename || ' ' || p.surname"),
        FORENAME("a forename that many bear", "p.forename"),
        // The same sounds with the vowels inside written otherwise.
        SOUND("a surname that sounds alike", "left(p.surname, 1) || translate(substr(p.surname, 2), 'aeiou', 'eiouy')"),
        BIRTHDAY("a date of birth", "p.date_of_birth::text"),
        IDENTIFIER("an identifier", "(select min(i.value) from people.identifier i where i.child = p.id)"),
        POSTCODE(
                "a postcode",
                "(select min(a.postcode) from people.address a where a.child = p.id and a.until is null)");

        private final String words;
        private final String sql;

        Way(String words, String sql) {
            this.words = words;
            this.sql = sql;
        }
    }

    private final Place place;

    SearchSpeed(Place place) {
        this.place = place;
    }

    Chapter chapter(Kith kith, Acting acting) throws Exception {
        var owner = new JdbcTemplate(place.asOwner("kith"));
        var chapter = new Chapter(
                "Search",
                """
                %d people drawn by lot are looked for in each way, one after another: a whole search with its transaction, by a \
                worker for whom the access policy holds. %s The ratio is to reading through all people with the same \
                comparison, which is what an unindexed search would do.""".formatted(PEOPLE, diversity(owner)),
                "by",
                "p50",
                "p99",
                "longest",
                "found (median)",
                "ratio to reading all");
        var scan = scan(kith, acting);
        for (var way : Way.values()) row(chapter, way, typed(owner, way), kith, acting, scan);
        return chapter.row("reading all (part of a name)", scan.p50(), scan.p99(), scan.longest(), "", "1.00");
    }

    private static void row(Chapter chapter, Way way, List<String> typed, Kith kith, Acting acting, Timing scan)
            throws Exception {
        var search = kith.part(PeopleSearch.class);
        var found = new ArrayList<Integer>();
        for (var words : typed.subList(0, 20)) find(search, acting, way, words);
        Iterator<String> next = typed.iterator();
        var time = Timing.of(0, typed.size(), () -> found.add(find(search, acting, way, next.next())));
        found.sort(null);
        chapter.row(
                way.words,
                time.p50(),
                time.p99(),
                time.longest(),
                String.valueOf(found.get(found.size() / 2)),
                Timing.ratio(time.dividedBy(scan)));
    }

    private static int find(PeopleSearch search, Acting acting, Way way, String typed) {
        @Nullable LocalDate born = way == Way.BIRTHDAY ? LocalDate.parse(typed) : null;
        var words = born == null ? PeopleSearch.words(typed) : List.<String>of();
        return acting.call(() -> search.find(words, born, MOST)).size();
    }

    private static List<String> typed(JdbcTemplate owner, Way way) {
        return owner.queryForList("""
                select t.typed
                  from (select %s as typed, p.id from people.person p
                         where p.surname is not null and p.forename is not null and p.date_of_birth is not null) t
                 where t.typed is not null
                 order by md5(t.id::text)
                 limit %d
                """.formatted(way.sql, PEOPLE), String.class);
    }

    private static String diversity(JdbcTemplate owner) {
        return "Among %,d people there are %,d different names; the commonest surname is borne by %,d, the commonest forename by %,d."
                .formatted(
                        number(owner, "select count(*) from people.person"),
                        number(owner, "select count(distinct (forename, surname)) from people.person"),
                        number(owner, "select max(n) from (select count(*) n from people.person group by surname)"),
                        number(owner, "select max(n) from (select count(*) n from people.person group by forename)"));
    }

    private static long number(JdbcTemplate owner, String sql) {
        var number = owner.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }

    private Timing scan(Kith kith, Acting acting) throws Exception {
        var db = kith.part(JdbcTemplate.class);
        return Timing.of(1, 7, () -> kith.as(acting, () -> db.queryForList("""
                select p.id from people.fact_person p
                 where translate(lower(unaccent(concat_ws(' ', p.forename, p.known_as, p.surname))), '''’-', '  ') like '%rambl%'
                """)));
    }
}
