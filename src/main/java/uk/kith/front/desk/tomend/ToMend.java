package uk.kith.front.desk.tomend;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.findings.NationalReturn;

/** What the national rules find in one child's record; and, beside each row of their pages, what is found in it. */
public record ToMend(List<Point> points) {

    private static final Set<String> OF_STATUS = Set.of("LS");
    private static final Set<String> OF_THE_END = Set.of("DEC", "REC");
    private static final Set<String> WHO_THEY_ARE =
            Set.of("Header", "UASC", "ChildIdentifiers", "ChildCharacteristics", "Disabilities");

    /** What nobody has explained. */
    public List<Point> open() {
        return those(_ -> true);
    }

    /** About who they are. */
    public List<Point> ofThePerson() {
        return those(point -> point.finding().table() != null
                && WHO_THEY_ARE.contains(point.finding().table()));
    }

    /** About a home in which they lived from one day to another. */
    public List<Point> ofHome(LocalDate from, @Nullable LocalDate until) {
        return those(
                point -> !isAbout(point, OF_STATUS) && !isAbout(point, OF_THE_END) && isEpisode(point, from, until));
    }

    /** About a legal status. */
    public List<Point> ofStatus(LocalDate from, @Nullable LocalDate until) {
        return those(point -> isAbout(point, OF_STATUS) && isEpisode(point, from, until));
    }

    /** About how a period of care ended. */
    public List<Point> ofTheEndOfCare(LocalDate from, @Nullable LocalDate until) {
        return those(point -> isAbout(point, OF_THE_END) && isEpisode(point, from, until));
    }

    /** About a row of a table of the looked-after return that stands on that day. */
    public List<Point> on(String table, LocalDate day) {
        return those(point -> isOf(point, NationalReturn.SSDA903, table)
                && FindingWords.day(point.finding()).filter(day::equals).isPresent());
    }

    /** About tables of the looked-after return, whatever the day. */
    public List<Point> in(String... tables) {
        return those(point -> List.of(tables).stream().anyMatch(table -> isOf(point, NationalReturn.SSDA903, table)));
    }

    /** About one fact. */
    public List<Point> of(UUID fact) {
        return those(point -> fact.equals(point.fact()));
    }

    /** Of the census of children in need, what no fact of theirs can be named for, and is not about who they are. */
    public List<Point> ofNoFactInNeed() {
        return those(point -> point.finding().of().of() == NationalReturn.CIN
                && point.fact() == null
                && (point.finding().table() == null
                        || !WHO_THEY_ARE.contains(point.finding().table())));
    }

    private List<Point> those(Predicate<Point> wanted) {
        return points.stream()
                .filter(point -> !point.finding().isExplained())
                .filter(wanted)
                .toList();
    }

    private static boolean isAbout(Point point, Collection<String> fields) {
        return fields.containsAll(point.finding().fields());
    }

    private static boolean isOf(Point point, NationalReturn of, String table) {
        return point.finding().of().of() == of && table.equals(point.finding().table());
    }

    private static boolean isEpisode(Point point, LocalDate from, @Nullable LocalDate until) {
        return isOf(point, NationalReturn.SSDA903, "Episodes")
                && FindingWords.day(point.finding())
                        .filter(day -> day.equals(from) || day.isAfter(from) && (until == null || day.isBefore(until)))
                        .isPresent();
    }
}
