package uk.kith.front.sample.chance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** A source of chance that draws the same again from the same seed, on every machine. */
public final class Chance {

    private final SplittableRandom random;

    public Chance(long seed) {
        this(new SplittableRandom(seed));
    }

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** A source of its own for one family or one part, so that a change in one does not change all that follow. */
    public Chance apart() {
        return new Chance(random.split());
    }

    /** True so often, as a share from 0 to 1. */
    public boolean in(double share) {
        return random.nextDouble() < share;
    }

    /** A whole number, both ends included. */
    public int between(int least, int most) {
        return most <= least ? least : random.nextInt(least, most + 1);
    }

    public double between(double least, double most) {
        return most <= least ? least : random.nextDouble(least, most);
    }

    /** A day, both ends included; the first where the last is before it. */
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(first, last)))));
    }

    public <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    public final <T> T of(T... choices) {
        return of(List.of(choices));
    }

    public <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            T other = list.set(random.nextInt(i + 1), list.get(i));
            list.set(i, other);
        }
    }
}
