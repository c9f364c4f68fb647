package uk.kith.front.desk.child;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.front.desk.Meaning;
import uk.kith.front.desk.help.Days;
import uk.kith.front.desk.help.Help;
import uk.kith.kernel.DateWords;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Link;
import uk.kith.record.lookedafter.Placement;
import uk.kith.record.lookedafter.Review;
import uk.kith.record.lookedafter.Visit;
import uk.kith.record.missing.MissingEpisode;
import uk.kith.record.workforce.Involvement;

/** Draws a life on a span of days: the last two years, all of it, or one year, as the address asks. */
final class Timelines {

    static final String YEARS = "years";
    private static final String ALL = "all";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private final Life life;
    private final Help help;
    private final String child;
    private final LocalDate today;
    private final Span span;

    private Timelines(Life life, Help help, String child, LocalDate today, Span span) {
        this.life = life;
        this.help = help;
        this.child = child;
        this.today = today;
        this.span = span;
    }

    static Timeline of(Life life, Help help, ChildHead child, LocalDate today, Address address) {
        var first = Stream.of(life.firstDay(), help.firstDay())
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(today))
                .orElse(today.minusMonths(1));
        var asked = address.answer(YEARS).orElse("");
        var drawn = new Timelines(life, help, child.path(), today, span(asked, first, today));
        return new Timeline(
                drawn.span.from(),
                drawn.span.until(),
                zooms(address, asked, first, today),
                drawn.ticks(),
                drawn.bands(),
                drawn.marks());
    }

    /** What there never was of has no row. */
    private List<Timeline.BandRow> bands() {
        var rows = new ArrayList<Timeline.BandRow>();
        if (!help.isEmpty()) rows.add(new Timeline.BandRow("Help and protection", helped().bands()));
        if (wasInCare()) {
            rows.add(new Timeline.BandRow("Legal status", statuses()));
            rows.add(new Timeline.BandRow("Home", homes()));
        }
        rows.add(new Timeline.BandRow("Social worker", workers()));
        return rows;
    }

    private List<Timeline.MarkRow> marks() {
        var rows = new ArrayList<Timeline.MarkRow>();
        if (!help.isEmpty()) rows.add(new Timeline.MarkRow("Contacts and referrals", helped().frontDoor()));
        if (!help.enquiries().isEmpty()
                || !help.conferences().isEmpty()
                || !help.reviews().isEmpty())
            rows.add(new Timeline.MarkRow("Enquiries and conferences", helped().enquiries()));
        rows.add(new Timeline.MarkRow("Visits", visits()));
        if (wasInCare()) rows.add(new Timeline.MarkRow("Reviews", reviews()));
        rows.add(new Timeline.MarkRow("Missing", missing()));
        return rows;
    }

    private boolean wasInCare() {
        return !life.periods().isEmpty();
    }

    private HelpDrawn helped() {
        return new HelpDrawn(help, child + "/help-and-protection#", today, span);
    }

    private static Span span(String asked, LocalDate first, LocalDate today) {
        if (asked.equals(ALL)) return new Span(first, today);
        var year = year(asked, first, today);
        if (year.isPresent()) {
            var newYear = LocalDate.of(year.get(), 1, 1);
            var end = newYear.plusYears(1);
            return new Span(newYear, end);
        }
        var twoYears = today.minusYears(2);
        return new Span(first.isAfter(twoYears) ? first : twoYears, today);
    }

    private static Optional<Integer> year(String asked, LocalDate first, LocalDate today) {
        return IntStream.rangeClosed(first.getYear(), today.getYear())
                .boxed()
                .filter(year -> asked.equals(year.toString()))
                .findFirst();
    }

    private static List<Timeline.Zoom> zooms(Address address, String asked, LocalDate first, LocalDate today) {
        var zooms = new ArrayList<Timeline.Zoom>();
        var isYear = year(asked, first, today).isPresent();
        zooms.add(zoom("Last two years", address.without(YEARS), !isYear && !asked.equals(ALL)));
        if (first.isBefore(today.minusYears(2)))
            zooms.add(zoom("All, since " + first.getYear(), address.with(YEARS, ALL), asked.equals(ALL)));
        for (int year = today.getYear(); year >= first.getYear(); year--)
            zooms.add(zoom("" + year, address.with(YEARS, year), asked.equals("" + year)));
        return zooms;
    }

    private static Timeline.Zoom zoom(String words, Address address, boolean isShown) {
        return new Timeline.Zoom(new Link(words, address + "#timeline"), isShown);
    }

    /** At most five days are named, or they would run into one another on a phone. */
    private List<Timeline.Tick> ticks() {
        var months = Math.max(1, span.days() / 30 / 5 + 1);
        var step = Stream.of(1, 2, 3, 6, 12, 24, 48)
                .filter(s -> s >= months)
                .findFirst()
                .orElse(60);
        var start = step < 12
                ? span.from().withDayOfMonth(1).plusMonths(1)
                : LocalDate.of(span.from().getYear() + 1, 1, 1);
        while (step < 12 && (start.getMonthValue() - 1) % step != 0) start = start.plusMonths(1);
        return Stream.iterate(start, day -> day.isBefore(span.until()), day -> day.plusMonths(step))
                .map(day -> new Timeline.Tick(span.at(day), step >= 12 ? "" + day.getYear() : MONTH.format(day)))
                .toList();
    }

    private List<Timeline.Band> statuses() {
        var bands = new ArrayList<Timeline.Band>();
        for (var status : life.statuses())
            add(
                    bands,
                    status.startedOn(),
                    status.ceasedOn(),
                    Meaning.of("LS", status.legalStatus()),
                    "/homes#status-" + status.id());
        return bands;
    }

    private List<Timeline.Band> homes() {
        var bands = new ArrayList<Timeline.Band>();
        for (Placement home : life.homes())
            add(
                    bands,
                    home.startedOn(),
                    home.ceasedOn(),
                    Meaning.of("PLACE", home.placementType()),
                    "/homes#home-" + home.id());
        return bands;
    }

    private List<Timeline.Band> workers() {
        var bands = new ArrayList<Timeline.Band>();
        for (Involvement worker : life.workers())
            if (worker.isSocialWorker())
                add(
                        bands,
                        worker.startedOn(),
                        worker.endedOn(),
                        worker.workerInWords(),
                        "/chronology?about=Worker#worker-" + worker.id());
        return bands;
    }

    private void add(List<Timeline.Band> bands, LocalDate from, @Nullable LocalDate until, String words, String place) {
        var end = until == null ? today : until;
        if (end.isBefore(span.from()) || from.isAfter(span.until())) return;
        bands.add(new Timeline.Band(
                span.at(from),
                span.width(from, end),
                words,
                Days.span(from, until),
                child + place,
                bands.size() % 2 == 0));
    }

    private List<Timeline.Mark> visits() {
        return Stream.concat(
                        life.visits().stream()
                                .filter(visit -> span.holds(visit.visitedOn()))
                                .map(this::mark),
                        helped().visits().stream())
                .toList();
    }

    private Timeline.Mark mark(Visit visit) {
        return new Timeline.Mark(
                span.at(visit.visitedOn()),
                visit.seen() ? Timeline.Shape.DOT : Timeline.Shape.RING,
                "Visit, " + visit.inWords(),
                DateWords.full(visit.visitedOn()),
                child + "/reviews#visit-" + visit.id());
    }

    private List<Timeline.Mark> reviews() {
        return life.reviews().stream()
                .filter(review -> span.holds(review.heldOn()))
                .map(this::mark)
                .toList();
    }

    private Timeline.Mark mark(Review review) {
        return new Timeline.Mark(
                span.at(review.heldOn()),
                Timeline.Shape.DIAMOND,
                "Review",
                DateWords.full(review.heldOn()),
                child + "/reviews#review-" + review.id());
    }

    private List<Timeline.Mark> missing() {
        return life.missing().stream()
                .filter(episode -> span.holds(episode.startedOn()))
                .map(this::mark)
                .toList();
    }

    private Timeline.Mark mark(MissingEpisode episode) {
        return new Timeline.Mark(
                span.at(episode.startedOn()),
                Timeline.Shape.SQUARE,
                Meaning.of("MISSING", episode.kind()),
                DateWords.full(episode.startedOn()),
                child + "/homes#missing-" + episode.id());
    }
}
