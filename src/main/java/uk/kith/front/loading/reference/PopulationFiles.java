package uk.kith.front.loading.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.insight.measures.Breakdowns;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.London;
import uk.kith.platform.audit.Audit;
import uk.kith.platform.authority.PeopleKnown;
import uk.kith.platform.authority.Population;

/** Loads how many people live here, by age and by group, from CSV: all of it or nothing, beside what was known before. */
@Component
@Transactional
public class PopulationFiles {

    private static final List<String> COLUMNS = List.of("as_at", "by", "group", "people", "source");
    private static final Pattern AGES = Pattern.compile("(\\d{1,3})(?: to (\\d{1,3}))?");
    private static final Pattern PEOPLE = Pattern.compile("\\d{1,9}");
    private static final int OLDEST = 120;

    private final Population population;
    private final Audit audit;
    private final Clock clock;

    PopulationFiles(Population population, Audit audit, Clock clock) {
        this.population = population;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Holds every count of the files; a count for the same day and group gives way.
     *
     * @return how many counts the files have
     * @throws FilesRefused when a row of one cannot stand
     */
    public int load(List<Path> files) {
        var faults = new Faults();
        var ages = new ArrayList<Population.Ages>();
        var groups = new ArrayList<PeopleKnown.Group>();
        var seen = new HashSet<List<Object>>();
        NamedRows.read(files, COLUMNS, faults, (file, place, cells) -> {
            var wrong = problem(cells);
            var key = List.<Object>of(cell(cells, "as_at"), cell(cells, "by"), cell(cells, "group"));
            if (wrong.isEmpty() && !seen.add(key)) wrong = "The day and the group are those of a row before.";
            if (!wrong.isEmpty()) faults.add(file, place, wrong);
            else if (cell(cells, "by").equals(PeopleKnown.AGE)) ages.add(ages(cells));
            else groups.add(group(cells));
        });
        faults.refuse();
        ages.forEach(population::set);
        groups.forEach(population::set);
        int all = ages.size() + groups.size();
        audit.did(
                "loaded",
                "population",
                "%,d counts from %s"
                        .formatted(
                                all,
                                String.join(
                                        ", ",
                                        files.stream()
                                                .map(file -> file.getFileName().toString())
                                                .toList())));
        return all;
    }

    /** What is wrong with a row, in a sentence; empty for nothing. */
    private String problem(Map<String, String> cells) {
        for (var column : COLUMNS)
            if (cell(cells, column).isEmpty()) return "The column %s is empty.".formatted(column);
        try {
            var day = LocalDate.parse(cell(cells, "as_at"));
            if (day.isAfter(London.today(clock))) return "%s is still to come.".formatted(DateWords.full(day));
        } catch (DateTimeParseException noDay) {
            return "\"%s\" is not a day written like 2026-06-30.".formatted(cell(cells, "as_at"));
        }
        if (!PEOPLE.matcher(cell(cells, "people")).matches())
            return "\"%s\" is not a number of people.".formatted(cell(cells, "people"));
        return cell(cells, "by").equals(PeopleKnown.AGE)
                ? problemOfAges(cell(cells, "group"))
                : problemOfGroup(cell(cells, "by"), cell(cells, "group"));
    }

    private static String problemOfAges(String group) {
        var ages = AGES.matcher(group);
        if (!ages.matches()) return "\"%s\" is not an age; ages are written \"7\" or \"5 to 9\".".formatted(group);
        int from = Integer.parseInt(ages.group(1));
        int to = ages.group(2) == null ? from : Integer.parseInt(ages.group(2));
        if (to < from) return "The ages begin with %d and end with %d: put the younger first.".formatted(from, to);
        return to > OLDEST ? "Nobody is %d.".formatted(to) : "";
    }

    private static String problemOfGroup(String by, String group) {
        var breakdown = Breakdowns.usual().get(by);
        if (breakdown == null)
            return "There is no breakdown \"%s\"; there are %s."
                    .formatted(by, String.join(", ", Breakdowns.usual().keySet()));
        return breakdown.order().isEmpty() || breakdown.order().contains(group)
                ? ""
                : "\"%s\" has no group \"%s\"; there are %s."
                        .formatted(breakdown.title(), group, String.join(", ", breakdown.order()));
    }

    private static Population.Ages ages(Map<String, String> cells) {
        var ages = AGES.matcher(cell(cells, "group"));
        if (!ages.matches()) throw new IllegalStateException(cell(cells, "group"));
        int from = Integer.parseInt(ages.group(1));
        return new Population.Ages(
                LocalDate.parse(cell(cells, "as_at")),
                from,
                ages.group(2) == null ? from : Integer.parseInt(ages.group(2)),
                Integer.parseInt(cell(cells, "people")),
                cell(cells, "source"));
    }

    private static PeopleKnown.Group group(Map<String, String> cells) {
        return new PeopleKnown.Group(
                LocalDate.parse(cell(cells, "as_at")),
                cell(cells, "by"),
                cell(cells, "group"),
                Integer.parseInt(cell(cells, "people")),
                cell(cells, "source"));
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }
}
