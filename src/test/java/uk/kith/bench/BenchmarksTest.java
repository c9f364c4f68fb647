package uk.kith.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.kith.front.sample.SampleSize;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.London;
import uk.kith.platform.database.Acting;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Workers;

/**
 * Measures how quick Kith is on this machine, and prints the figures. It takes minutes, so it runs on request only:
 *
 * <pre>
 * ./kith test BenchmarksTest -Dkith.bench.children=50000 [-Dkith.bench.years=10] [-Dkith.docs=write]
 * </pre>
 *
 * With {@code -Dkith.docs=write} the figures become {@code docs/performance.md}. With {@code -Dkith.bench.data=FOLDER} the
 * sample authority is kept there and found again by the next run.
 */
class BenchmarksTest {

    private static final Path DOC = Path.of("docs", "performance.md");

    @Test
    void how_quick_kith_is_here() throws Exception {
        var children = Integer.getInteger("kith.bench.children");
        assumeTrue(
                children != null,
                "The benchmark runs on request only: ./kith test BenchmarksTest -Dkith.bench.children=50000. Skipped.");
        var page = measured(children, Integer.getInteger("kith.bench.years", 10));
        if ("write".equals(System.getProperty("kith.docs"))) Files.writeString(DOC, page);
    }

    private static String measured(int children, int years) throws Exception {
        var folder = Path.of(System.getProperty("kith.bench.data", "target/bench/data"))
                .toAbsolutePath();
        Files.createDirectories(folder.getParent());
        double busy = Machine.load();
        var today = London.today(Clock.systemUTC());
        var chapters = new Chapters();
        var users = new ArrayList<Users.User>();
        try (var place = Place.in(folder)) {
            var owner = new JdbcTemplate(place.asOwner("postgres"));
            try (var kith = Kith.withoutPages(place.settings("kith"))) {
                var size = new SampleSize(children, years, SampleSize.USUAL_SEED, today);
                chapters.add(new SampleSpeed(place, size).chapter(kith));
                chapters.add(new LoadSpeed(place, lastYear(today)).chapter(kith));
                var worker = someSocialWorker(kith);
                chapters.add(new SearchSpeed(place).chapter(kith, worker));
                chapters.add(new RegisterSpeed(place).chapter(kith, worker));
                chapters.add(new AuditSpeed(place).chapter(kith, worker));
                chapters.add(new FindingsSpeed(place).chapter(kith, worker));
                chapters.add(new MeasuresSpeed(place).chapter(kith, worker));
                users.addAll(Users.of(kith, place));
            }
            chapters.add(new FigurePages(place).chapter());
            chapters.add(RulesSpeed.chapter());
            chapters.add(StartUp.chapter());
            chapters.add(new PageSpeed(place, users).chapter(folder));
            return page(Machine.database(owner), busy, children, years, today, chapters);
        }
    }

    private static Acting someSocialWorker(Kith kith) {
        return kith.part(Workers.class).samples().stream()
                .filter(worker -> worker.roles().contains(Role.SOCIAL_WORKER))
                .findFirst()
                .orElseThrow()
                .acting();
    }

    /** The newest collection year that is over. */
    private static CollectionYear lastYear(LocalDate today) {
        return new CollectionYear(today.minusMonths(3).getYear());
    }

    private static String page(
            String database, double busy, int children, int years, LocalDate today, Chapters chapters) {
        var page =
                new StringBuilder("""
                # Performance

                How quick Kith is, as measured by `./kith test BenchmarksTest -Dkith.bench.children=%d -Dkith.docs=write` on %s. \
                Anyone can repeat it. Times depend on the machine; the ratios, taken in the same run, less so. Where a thing \
                was done several times the median stands first, the shortest and longest in brackets.

                - Machine: %s Load average when it began: %.1f.
                - Database: %s
                - Record: the sample authority with %,d children known in %d years.

                """.formatted(children, today, Machine.computer(), busy, database, children, years));
        chapters.all.forEach(chapter -> page.append(chapter.page()));
        return page.toString().strip() + "\n";
    }

    /** Prints each chapter when it is measured. */
    private static final class Chapters {

        private final List<Chapter> all = new ArrayList<>();

        void add(Chapter chapter) {
            all.add(chapter);
            System.out.println(chapter.page());
        }
    }
}
