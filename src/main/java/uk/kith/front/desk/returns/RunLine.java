package uk.kith.front.desk.returns;

import uk.kith.account.returns.runs.Finding.Weights;
import uk.kith.account.returns.runs.Run;

/** A run as a list tells it. @param weights what it found, as far as the reader may see */
public record RunLine(Run run, Run.State state, Weights weights) {

    public String href() {
        return RunController.PATH + "/" + run.id();
    }

    public String when() {
        return Moment.words(run.startedAt());
    }

    /** What was checked: "The record as known on 20 November 2026 at 09:05", "Files". */
    public String what() {
        if (!run.isOfRecord()) return "Files";
        var known = run.knownAt();
        return known == null ? "The record" : "The record as known on " + Moment.words(known);
    }

    public boolean isFinished() {
        return state == Run.State.FINISHED;
    }

    public String stateInWords() {
        return switch (state) {
            case UNDER_WAY -> "Under way";
            case STOPPED -> "Stopped";
            case FAILED -> "Could not be checked";
            case FINISHED -> "Done";
        };
    }
}
