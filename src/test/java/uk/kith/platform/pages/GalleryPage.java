package uk.kith.platform.pages;

import java.time.LocalDate;
import java.util.List;

/** A page that shows every component once; only tests see it. */
public record GalleryPage(Problems problems, Listing listing, List<Banner> banners) {

    public static final List<Column> COLUMNS = List.of(
            Column.of("Worker").sortedBy("worker"),
            Column.of("Team"),
            Column.of("Worst clock"),
            Column.of("Children").sortedBy("children"),
            Column.number("Late").sortedBy("late"));

    /** A row of the table. */
    public record Row(String worker, String team, ClockMark mark, int children, int late) {}

    static GalleryPage at(Address address, Problems problems) {
        var banners = List.of(
                Banner.knownAt(LocalDate.of(2026, 3, 31), address),
                Banner.restricted("Robin's record may be seen by six people."),
                Banner.breakGlass("Until 17:00 today. Your manager will ask you why.", null));
        var listing = Listing.of(address, COLUMNS, "-late").withTotal(1204);
        return new GalleryPage(problems, listing, address.answer("calm").isPresent() ? List.of() : banners);
    }

    public List<Link> tabs() {
        return List.of(
                new Link("Every part", "/gallery"),
                new Link("Chronology", "/children/1/chronology"),
                new Link("Homes and legal status", "/children/1/homes"),
                new Link("Who looked", "/children/1/who-looked"));
    }

    public DateTyped read() {
        return DateTyped.read("3/5", LocalDate.of(2026, 5, 5));
    }

    public List<Option> answers() {
        return List.of(
                new Option("alone", "Yes, alone", "Without the carer or anybody else in the room"),
                new Option("with", "Yes, with others"),
                new Option("not", "No"));
    }

    public List<Option> teams() {
        return List.of(new Option("heron", "Heron"), new Option("kingfisher", "Kingfisher"));
    }

    public String unsafe() {
        return "javascript:alert(1)";
    }

    public List<Row> rows() {
        return List.of(
                new Row("Alex Example", "Heron", ClockMark.LATE, 24, 6),
                new Row("Sam Specimen", "Heron", ClockMark.DUE_SOON, 17, 1),
                new Row("Jo Instance", "Kingfisher", ClockMark.IN_TIME, 9, 0));
    }
}
