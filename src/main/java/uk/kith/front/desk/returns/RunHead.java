package uk.kith.front.desk.returns;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.runs.ReturnWords;
import uk.kith.account.returns.runs.Run;
import uk.kith.account.returns.runs.SignedOff;
import uk.kith.platform.pages.Link;

/** What stands above every page of a run: which return, what of it was checked, by whom, and what came of it. */
public record RunHead(
        Run run,
        Run.State state,
        ReturnWords words,
        List<Run.File> files,
        List<Run.Notice> notices,
        @Nullable SignedOff signed) {

    public String title() {
        return words.title() + ", " + run.year().label();
    }

    public String path() {
        return RunController.PATH + "/" + run.id();
    }

    /** "Checked by Robin Sample on 20 November 2026 at 09:05". */
    public String started() {
        var who = run.workerName().isEmpty() ? "" : " by " + run.workerName();
        return (state == Run.State.FINISHED ? "Checked" : "Started") + who + " on " + Moment.words(run.startedAt());
    }

    /** "the record as known on 20 November 2026 at 09:05", "3 files, 1,204 rows". */
    public String what() {
        if (run.isOfRecord()) {
            var known = run.knownAt();
            return known == null ? "the record" : "the record as known on " + Moment.words(known);
        }
        var rows = run.rows() == null ? "" : ", %,d rows".formatted(run.rows());
        return (files.size() == 1 ? "1 file" : files.size() + " files") + rows;
    }

    public List<Link> tabs() {
        return List.of(
                new Link("By rule", path()),
                new Link("By child", path() + "/children"),
                new Link("Rows", path() + "/findings"),
                new Link("Since the check before", path() + "/comparison"));
    }

    public boolean mayBeSigned() {
        return run.isOfRecord() && run.isFinished() && signed == null;
    }

    public List<String> problems() {
        return notices.stream()
                .filter(Run.Notice::problem)
                .map(Run.Notice::sentence)
                .toList();
    }

    /** What a reader should know though it stopped nothing. */
    public List<String> told() {
        return Stream.concat(
                        notices.stream().filter(notice -> !notice.problem()).map(Run.Notice::sentence),
                        run.notAsked().stream())
                .toList();
    }

    public String again() {
        return StartController.PATH + "?name=" + run.returnName() + "&year=" + run.year() + "&source="
                + (run.isOfRecord() ? StartForm.RECORD : StartForm.FILES);
    }

    public String sinceWhen() {
        return Moment.time(run.startedAt());
    }

    public String lastHeardOf() {
        return Moment.words(run.steppedAt());
    }
}
