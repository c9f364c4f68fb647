package uk.kith.front.desk.performance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Option;

/**
 * A scorecard: what it is for, and its measures in parts.
 *
 * @param untold why measures that belong here are not told, a sentence each
 */
public record ScorecardPage(
        Address address,
        String title,
        String about,
        String asOf,
        List<Part> parts,
        List<String> untold,
        Choices choices) {

    /** Some measures under a title. */
    public record Part(String title, List<ScorecardLine> lines) {}

    /** Whose scorecard it may be. */
    public record Choices(List<Option> areas, List<Option> teams, List<Option> workers, List<Option> steps) {}

    public @Nullable String given(String name) {
        return address.answer(name).orElse(null);
    }

    public boolean isNarrowed() {
        return List.of("area", "team", "worker", "step").stream().anyMatch(name -> given(name) != null);
    }

    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.lines().isEmpty()) && untold.isEmpty();
    }
}
