package uk.kith.insight.deadlines;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.statute.ClockState;

/** What recording or correcting a fact did to a child's clocks, in words to show at once. */
public final class ClockChanges {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private ClockChanges() {}

    /**
     * One sentence for each clock that changed, in the order of the register: "Visit: done in time; next due Sunday 14 June".
     * Both lists are {@link Register#of} the same child.
     */
    public static List<String> between(List<Due> before, List<Due> after) {
        var sentences = new ArrayList<String>();
        for (var clock : Clocks.all()) {
            var old = before.stream().filter(due -> due.clock().equals(clock)).toList();
            var now = after.stream().filter(due -> due.clock().equals(clock)).toList();
            var said = ofOneClock(old, now);
            if (!said.isEmpty()) sentences.add(clock.name() + ": " + String.join("; ", said));
        }
        return List.copyOf(sentences);
    }

    private static List<String> ofOneClock(List<Due> before, List<Due> after) {
        var said = new ArrayList<String>();
        var gone = new ArrayList<>(before);
        var come = new ArrayList<Due>();
        for (var due : after) {
            var same =
                    before.stream().filter(old -> isSame(old, due)).findFirst().orElse(null);
            if (same == null) come.add(due);
            else {
                gone.remove(same);
                said.add(change(same, due));
            }
        }
        for (var due : come) {
            var moved = gone.stream()
                    .filter(old -> old.subject().equals(due.subject()))
                    .findFirst()
                    .orElse(null);
            gone.remove(moved);
            said.add(moved == null ? begun(due, said) : change(moved, due));
        }
        for (var due : gone) if (due.isWaiting()) said.add("no longer due on " + day(due, due.dueOn()));
        said.removeIf(String::isEmpty);
        return List.copyOf(new LinkedHashSet<>(said));
    }

    private static boolean isSame(Due old, Due due) {
        return old.subject().equals(due.subject()) && old.startedOn().equals(due.startedOn());
    }

    private static String begun(Due due, List<String> saidBefore) {
        if (!due.isWaiting()) return due.state() == ClockState.MET_LATE ? "done late, on " + day(due, due.metOn()) : "";
        var next = saidBefore.stream().anyMatch(said -> said.startsWith("done")) ? "next due " : "due ";
        return (due.state() == ClockState.LATE ? "late, was due " : next) + day(due, due.dueOn());
    }

    private static String change(Due old, Due due) {
        if (old.isWaiting() && due.isWaiting())
            return Objects.equals(old.dueOn(), due.dueOn())
                    ? ""
                    : "now due %s instead of %s".formatted(day(due, due.dueOn()), day(old, old.dueOn()));
        if (old.state() == due.state() && Objects.equals(old.metOn(), due.metOn())) return "";
        return switch (due.state()) {
            case IN_TIME, DUE_SOON -> "due again " + day(due, due.dueOn());
            case LATE -> "late, was due " + day(due, due.dueOn());
            case MET, MET_LATE -> due.state().words();
            case EXCEPTION, STOPPED, CANNOT_BE_TOLD ->
                due.because() == null ? due.state().words() : due.state().words() + " (" + due.because() + ")";
        };
    }

    /** The year is said where it is another than the one the clock began in. */
    private static String day(Due due, @Nullable LocalDate day) {
        if (day == null) return "on a day that cannot be told";
        return (day.getYear() == due.startedOn().getYear() ? DAY : DAY_AND_YEAR).format(day);
    }
}
