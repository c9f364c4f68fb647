package uk.kith.front.desk.child;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateWords;
import uk.kith.platform.pages.Link;
import uk.kith.platform.pages.WhenWords;
import uk.kith.record.people.Named;

/**
 * What stands at the top of every page of a child: their name, their age, and the way to the other pages.
 *
 * @param age "9 years, born 3 May 2017"
 */
public record ChildHead(Named named, String age) {

    public static ChildHead of(Named named, LocalDate today) {
        return new ChildHead(named, age(named, today));
    }

    public @Nullable String pronouns() {
        return named.pronouns();
    }

    public String name() {
        return named.name();
    }

    public String path() {
        return "/children/" + named.id();
    }

    public List<Link> crumbs() {
        return List.of(new Link("Children", "/children"), new Link(name(), path()));
    }

    public List<Link> tabs() {
        return List.of(
                new Link("Overview", path()),
                new Link("Chronology", path() + "/chronology"),
                new Link("Help and protection", path() + "/help-and-protection"),
                new Link("Homes and legal status", path() + "/homes"),
                new Link("Visits, reviews and plans", path() + "/reviews"),
                new Link("Health", path() + "/health"),
                new Link("Data to mend", path() + "/data-to-mend"),
                new Link("Who looked", path() + "/who-looked"));
    }

    private static String age(Named named, LocalDate today) {
        var born = named.dateOfBirth();
        if (born != null) return WhenWords.age(born, today) + ", born " + DateWords.full(born);
        var due = named.expectedOn();
        return due == null ? "Date of birth not yet recorded" : "Not yet born, due " + DateWords.full(due);
    }
}
