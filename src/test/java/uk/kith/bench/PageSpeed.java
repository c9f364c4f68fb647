package uk.kith.bench;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import uk.kith.bench.DatabaseTalk.Sent;
import uk.kith.bench.Users.User;
import uk.kith.testing.SomebodySignedIn;

/** How quickly the pages come, to one user and to fifty at once, beside their statements sent without them. */
final class PageSpeed {

    private static final int WARM_UP = 20;
    private static final int ALONE = 8;
    private static final int TOGETHER = 15;

    private final Place place;
    private final List<User> users;

    PageSpeed(Place place, List<User> users) {
        this.place = place;
        this.users = users;
    }

    /** A page by its name, and its address for a user on their nth turn. */
    private enum Page {
        CHILD("A child's page", (user, turn) -> "/children/" + user.child(turn)),
        TODAY("Today", (user, turn) -> "/"),
        THEN("A child's page as it was known", (user, turn) -> "/children/" + user.child(turn) + "?known-at=");

        private final String words;
        private final BiFunction<User, Integer, String> address;

        Page(String words, BiFunction<User, Integer, String> address) {
            this.words = words;
            this.address = address;
        }

        String of(User user, int turn, Instant then) {
            return address.apply(user, turn) + (this == THEN ? then : "");
        }
    }

    Chapter chapter(Path data) throws Exception {
        var then = Instant.now();
        var said = said(then);
        var chapter = new Chapter(
                "Pages",
                """
                The pages as `./kith demo` serves them, over HTTP, to social workers of the sample authority, each with a \
                caseload of their own, who ask for page after page without a pause; the ones who ask share the machine's \
                processors. The ratio is to the same statements, transactions and settings sent by %s, where nothing is \
                rendered and nobody signs in.""".formatted(Replay.hasPgbench() ? "pgbench (prepared)" : "a bare loop over JDBC"),
                "page",
                "users",
                "p50",
                "p99",
                "pages a second",
                "statements alone, p50",
                "p99",
                "ratio of p50");
        Map<String, Timing> served = new LinkedHashMap<>();
        long before;
        long after;
        try (var kith = Served.demo(data)) {
            before = kith.memory();
            var visits = new Visits(kith.port(), users, then);
            // One warms up what fifty at once would all have to wait for.
            for (int many : new int[] {1, Users.MANY})
                for (var page : Page.values()) visits.time(page, many, WARM_UP / 2);
            for (var page : Page.values()) {
                served.put(page + " 1", visits.time(page, 1, ALONE));
                served.put(page + " many", visits.time(page, Users.MANY, TOGETHER));
            }
            visits.close();
            after = kith.memory();
        }
        var replay = new Replay(place.asLogin("kith"));
        for (var page : Page.values()) {
            var statements = said.get(page);
            row(chapter, page, 1, served.get(page + " 1"), replay.of(statements, 1, ALONE), ALONE);
            row(
                    chapter,
                    page,
                    Users.MANY,
                    served.get(page + " many"),
                    replay.of(statements, Users.MANY, TOGETHER),
                    TOGETHER);
        }
        for (var page : Page.values()) chapter.remark(queries(page, said.get(page)));
        return chapter.remark("Memory of the server process: %,d MB once started, %,d MB after %d users at once."
                .formatted(before, after, Users.MANY));
    }

    private static void row(Chapter chapter, Page page, int users, Timing served, Timing alone, int seconds) {
        chapter.row(
                page.words,
                String.valueOf(users),
                served.p50(),
                served.p99(),
                "%,.0f".formatted((double) served.nanos().length / seconds),
                alone.p50(),
                alone.p99(),
                Timing.ratio(served.dividedBy(alone)));
    }

    /** What the application says to its database for each page, one page for each user. */
    private Map<Page, List<List<Sent>>> said(Instant then) throws Exception {
        Map<Page, List<List<Sent>>> said = new EnumMap<>(Page.class);
        try (var kith = Kith.withPagesAlone(place.settings("kith"));
                var visits = new Visits(kith.port(), users, then)) {
            var talk = kith.part(DatabaseTalk.class);
            for (var page : Page.values()) {
                visits.turn(page, 0, 0);
                var pages = new ArrayList<List<Sent>>();
                for (int i = 0; i < users.size(); i++) {
                    int user = i;
                    pages.add(talk.during(() -> visits.turn(page, user, 1)));
                }
                said.put(page, pages);
            }
        }
        return said;
    }

    private static String queries(Page page, List<List<Sent>> said) {
        var counts = said.stream()
                .mapToLong(sent -> sent.stream().filter(Sent::isQuery).count())
                .summaryStatistics();
        return "%s: %s statements in %d transactions."
                .formatted(
                        page.words,
                        counts.getMin() == counts.getMax()
                                ? String.valueOf(counts.getMin())
                                : counts.getMin() + " to " + counts.getMax(),
                        said.getFirst().stream()
                                .filter(sent -> sent.sql().equals("commit"))
                                .count());
    }

    /** Users who are signed in, each with a session of their own. */
    private static final class Visits implements AutoCloseable {

        private final List<User> users;
        private final List<SomebodySignedIn> signedIn = new ArrayList<>();
        private final Instant then;

        Visits(int port, List<User> users, Instant then) {
            this.users = users;
            this.then = then;
            for (var user : users) signedIn.add(SomebodySignedIn.as(user.worker(), port));
        }

        void turn(Page page, int user, int number) {
            var address = page.of(users.get(user), number, then);
            HttpResponse<String> answer = signedIn.get(user).get(address);
            if (answer.statusCode() != 200)
                throw new IllegalStateException(address + " answered " + answer.statusCode() + ": " + answer.body());
        }

        Timing time(Page page, int many, int seconds) throws Exception {
            return ManyAtOnce.time(many, seconds, user -> number -> turn(page, user, number));
        }

        @Override
        public void close() {
            signedIn.forEach(SomebodySignedIn::close);
        }
    }
}
