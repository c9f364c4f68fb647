package uk.kith.account.returns.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.CollectionYear;

/**
 * One check of a whole return.
 *
 * @param returnName which return: {@code ssda903}
 * @param knownAt of the record: the moment as known at which it was asked; null while that is not known
 * @param workerName who started it
 * @param step what was being done at {@code steppedAt}, in words
 * @param rows how many rows the files have; null for the record and where they could not be taken
 * @param notAsked the rules that could not be asked and why, a sentence each
 */
public record Run(
        UUID id,
        String returnName,
        CollectionYear year,
        Source source,
        @Nullable Instant knownAt,
        UUID worker,
        String workerName,
        Instant startedAt,
        String step,
        Instant steppedAt,
        @Nullable Instant finishedAt,
        boolean failed,
        @Nullable Integer rows,
        List<String> notAsked) {

    /** After this long without a step, nobody is at work on it any more: Kith was stopped. */
    private static final Duration SILENT = Duration.ofMinutes(30);

    /** What is checked. */
    public enum Source {
        FILES,
        RECORD
    }

    /** How far it is. */
    public enum State {
        UNDER_WAY,
        STOPPED,
        FAILED,
        FINISHED
    }

    public State state(Instant now) {
        if (failed) return State.FAILED;
        if (finishedAt != null) return State.FINISHED;
        return steppedAt.plus(SILENT).isBefore(now) ? State.STOPPED : State.UNDER_WAY;
    }

    /** Everything was read and every rule asked that could be. */
    public boolean isFinished() {
        return finishedAt != null && !failed;
    }

    public boolean isOfRecord() {
        return source == Source.RECORD;
    }

    /** A file that was checked. @param bytes its size @param sha256 its hash, by which it is known again */
    public record File(String name, long bytes, String sha256) {}

    /** A sentence about the files. @param problem for it they could not be taken */
    public record Notice(boolean problem, String sentence) {}
}
