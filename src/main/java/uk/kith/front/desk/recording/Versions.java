package uk.kith.front.desk.recording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.platform.database.History;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.identity.Workers;

/** Which version of the record a form was opened on, and who changed it since. */
@Component
class Versions {

    private final History history;
    private final Workers workers;

    Versions(History history, Workers workers) {
        this.history = history;
        this.workers = workers;
    }

    /** The version that stands now; empty for something new that hangs together with nothing. */
    String now(Subject subject) {
        return newest(subject).map(Versions::mark).orElse("");
    }

    /** Who changed what since the form was opened, in words; empty when nobody did. Keeps others waiting until this is saved. */
    Optional<String> changedSince(Subject subject, @Nullable String opened) {
        if (subject.id() == null && !subject.kind().hangsTogether()) return Optional.empty();
        history.hold(subject.kind().table(), subject.child());
        var newest = newest(subject);
        if (newest.map(Versions::mark).orElse("").equals(Objects.requireNonNullElse(opened, "")))
            return Optional.empty();
        return newest.map(version -> words(subject, version));
    }

    List<History.Version> of(Subject subject) {
        return history.of(subject.kind().table(), subject.child(), Objects.requireNonNull(subject.id()));
    }

    String who(@Nullable UUID worker) {
        return worker == null
                ? "Somebody"
                : workers.find(worker).map(Worker::name).orElse("Somebody who has left");
    }

    private Optional<History.Version> newest(Subject subject) {
        if (subject.kind().hangsTogether()) return history.newest(subject.kind().table(), subject.child());
        return subject.id() == null ? Optional.empty() : of(subject).stream().findFirst();
    }

    private String words(Subject subject, History.Version now) {
        var at = Moments.said(now.until() == null ? now.recordedAt() : now.until());
        if (now.until() != null) return "This was taken away " + at + ". Nothing of yours was saved.";
        var before = subject.kind().hangsTogether() ? List.<History.Version>of() : of(subject);
        var changes = before.size() < 2 ? "" : changes(subject.kind(), before.get(1), now);
        return "%s changed this %s%s%s. Nothing of yours was saved: what you typed is below. Look at what is recorded now, then save again."
                .formatted(
                        who(now.actor()),
                        at,
                        changes.isEmpty() ? "" : ": " + changes,
                        now.because() == null ? "" : " (because: " + now.because() + ")");
    }

    /** "Day of the visit from 3 May 2026 to 4 May 2026". */
    static String changes(Kind kind, History.Version was, History.Version is) {
        return kind.columns().stream()
                .filter(column -> !Objects.equals(
                        was.values().get(column.name()), is.values().get(column.name())))
                .map(column -> column.label() + " from "
                        + Labels.said(column, was.values().get(column.name())) + " to "
                        + Labels.said(column, is.values().get(column.name())))
                .collect(Collectors.joining("; "));
    }

    private static String mark(History.Version version) {
        return (version.until() == null ? version.recordedAt() : version.until()).toString();
    }
}
