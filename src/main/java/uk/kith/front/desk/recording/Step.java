package uk.kith.front.desk.recording;

import java.util.List;
import java.util.function.Consumer;

/** What is done with the fact that a form says. Gives one sentence for each other fact that changed with it. */
@FunctionalInterface
interface Step<T> {

    List<String> with(T fact);

    /** A step that changes nothing else. */
    static <T> Step<T> alone(Consumer<T> step) {
        return fact -> {
            step.accept(fact);
            return List.of();
        };
    }
}
