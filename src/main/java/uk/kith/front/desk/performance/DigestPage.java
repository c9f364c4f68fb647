package uk.kith.front.desk.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.deadlines.Clock;
import uk.kith.kernel.DateWords;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Option;

/**
 * What moved in a week, for a team or for the whole service.
 *
 * @param title whose week it is
 * @param late how many of each clock are late now; empty for a reader who sees no child, null where it was not asked
 */
public record DigestPage(
        Address address,
        String title,
        LocalDate today,
        List<DigestLine> lines,
        @Nullable List<Late> late,
        List<Option> teams,
        @Nullable String team,
        Reader reader) {

    /** How many of a clock are late now, and where they are listed. */
    public record Late(Clock clock, long many, String href) {}

    public String week() {
        return DateWords.full(today.minusDays(6)) + " to " + DateWords.full(today);
    }

    public List<DigestLine> moved() {
        return lines.stream().filter(DigestLine::moved).toList();
    }

    /** What stayed as it was, in one sentence. */
    public String stayed() {
        return lines.stream()
                .filter(line -> !line.moved())
                .map(line -> line.measure().title() + " (" + line.now().words() + ")")
                .collect(Collectors.joining("; "));
    }

    public List<DigestLine> beyondChance() {
        return lines.stream().filter(line -> !line.beyondChance().isEmpty()).toList();
    }

    public long allLate() {
        return late == null ? 0 : late.stream().mapToLong(Late::many).sum();
    }

    /** This page with what is late in it. */
    public String withLate() {
        return address.with(WeekTold.LATE, "shown").toString();
    }

    public String export() {
        return new Address(Ways.DIGEST + "/digest.txt", address.question()).toString();
    }

    /** The digest as plain text, to be sent on by whoever may. */
    String text() {
        var text = new StringBuilder(title).append("\nWeek ").append(week()).append("\n\nWhat moved\n");
        moved().forEach(line -> text.append(line.text()).append('\n'));
        if (moved().isEmpty()) text.append("Nothing moved.\n");
        if (!beyondChance().isEmpty()) {
            text.append("\nMore than chance gives\n");
            beyondChance()
                    .forEach(line -> text.append("- ")
                            .append(line.measure().title())
                            .append(": ")
                            .append(line.beyondChance())
                            .append('\n'));
        }
        if (!stayed().isEmpty())
            text.append("\nThe same as before: ").append(stayed()).append(".\n");
        if (reader.seesChildren()) text.append("\nLate now: ").append(allLate()).append('\n');
        if (late != null)
            late.forEach(one -> text.append("- ")
                    .append(one.clock().name())
                    .append(": ")
                    .append(one.many())
                    .append('\n'));
        return text.toString();
    }
}
