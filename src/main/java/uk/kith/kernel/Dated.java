package uk.kith.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values that follow one another in time, each in force from its day on: a change in law is a new value, never an edit. */
public record Dated<T>(List<Value<T>> values) {

    /** What holds from that day until the next value begins. */
    public record Value<T>(LocalDate from, T value) {

        /** Whether it has held for as long as anyone asks. */
        public boolean isAlways() {
            return from.equals(LocalDate.MIN);
        }
    }

    public Dated {
        values = List.copyOf(values);
        for (int i = 1; i < values.size(); i++)
            if (!values.get(i - 1).from().isBefore(values.get(i).from()))
                throw new IllegalArgumentException("Dated values must follow one another: " + values);
    }

    /** One value that has held for as long as anyone asks. */
    public static <T> Dated<T> always(T value) {
        return from(LocalDate.MIN, value);
    }

    public static <T> Dated<T> from(LocalDate day, T value) {
        return new Dated<>(List.of(new Value<>(day, value)));
    }

    /** These values, and another from that later day on. */
    public Dated<T> then(LocalDate day, T value) {
        var more = new ArrayList<>(values);
        more.add(new Value<>(day, value));
        return new Dated<>(more);
    }

    /** What held on that day; empty before the first value began. */
    public Optional<T> on(LocalDate day) {
        return values.reversed().stream()
                .filter(value -> !value.from().isAfter(day))
                .findFirst()
                .map(Value::value);
    }

    /** The newest value, whether its day has come or not. */
    public T newest() {
        return values.getLast().value();
    }
}
