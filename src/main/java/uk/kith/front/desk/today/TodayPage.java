package uk.kith.front.desk.today;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.front.desk.children.ChildrenPage;

/**
 * What waits for the worker who is signed in.
 *
 * @param families their children, brothers and sisters together, those who press first
 * @param since the day they were last here, from which the changes of others are told
 * @param forManager what a manager sees more; null for others
 */
public record TodayPage(
        LocalDate today,
        List<List<MyChild>> families,
        LocalDate since,
        @Nullable ForManager forManager) {

    /**
     * What a manager sees more.
     *
     * @param unallocated children in care without a social worker or personal adviser
     */
    public record ForManager(List<ChildrenPage.Row> unallocated, int unallocatedInAll, List<Lateness> workers) {}

    /** A worker with many late clocks. */
    public record Lateness(String worker, String href, long late) {}

    public long late() {
        return pressing(true);
    }

    public long dueThisWeek() {
        return pressing(false);
    }

    public long children() {
        return families.stream().mapToLong(List::size).sum();
    }

    public List<List<MyChild>> busy() {
        return families.stream()
                .filter(family -> !family.stream().allMatch(MyChild::isQuiet))
                .toList();
    }

    public List<MyChild> quiet() {
        return families.stream()
                .filter(family -> family.stream().allMatch(MyChild::isQuiet))
                .flatMap(List::stream)
                .toList();
    }

    private long pressing(boolean late) {
        return families.stream()
                .flatMap(List::stream)
                .flatMap(child -> child.pressing().stream())
                .filter(clock -> clock.isLate() == late)
                .count();
    }
}
