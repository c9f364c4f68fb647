package uk.kith.front.desk.restricted;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Problems;

/** Who may see a record and why only they, as typed into the form. */
record RestrictionTyped(@Nullable String why, @Nullable List<UUID> workers) {

    String reason() {
        return Objects.requireNonNullElse(why, "").strip();
    }

    List<UUID> chosen() {
        return Objects.requireNonNullElse(workers, List.of());
    }

    /** Those who are really there to be chosen: a form can be sent with anything in it. */
    List<UUID> chosenOf(List<Worker> mayChoose) {
        return mayChoose.stream().map(Worker::id).filter(chosen()::contains).toList();
    }

    /** @param mayChoose those who see children at all */
    Problems problems(List<Worker> mayChoose) {
        var problems = Problems.NONE;
        if (reason().isEmpty()) {
            problems = problems.and("why", "Say why few people may see this record.");
        }
        // Without one of them nobody could say afterwards whether opening the record in need was justified.
        if (mayChoose.stream().noneMatch(worker -> chosen().contains(worker.id()) && worker.may(Right.MANAGE))) {
            problems = problems.and(
                    "workers",
                    "Choose at least one manager or director: they review it when somebody opens the record.");
        }
        return problems;
    }
}
