package uk.kith.front.desk.recording;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One answer as it was understood; empty where nothing was typed or it could not be understood. */
record Answer<T>(@Nullable T orNull) {

    static <T> Answer<T> none() {
        return new Answer<>(null);
    }

    boolean isGiven() {
        return orNull != null;
    }

    /** Only after {@link Answers#well}: every answer that must be there is there. */
    T get() {
        return Objects.requireNonNull(orNull, "an answer that is not there");
    }
}
