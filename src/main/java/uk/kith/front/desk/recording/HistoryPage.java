package uk.kith.front.desk.recording;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.front.desk.child.ChildHead;
import uk.kith.platform.database.History;

/** Every version of one fact, the newest first. */
public record HistoryPage(ChildHead head, String title, List<Line> lines) {

    /** One value of a version, with its name, and whether it differs from the version before. */
    public record Value(String name, String value, boolean changed) {}

    /**
     * One version.
     *
     * @param until when it was corrected, or taken away, in words; null while it is believed
     */
    public record Line(
            String recorded,
            String who,
            @Nullable String because,
            @Nullable String until,
            List<Value> values) {

        static Line of(Kind kind, History.Version is, History.@Nullable Version was, boolean corrected, String who) {
            var values = kind.columns().stream()
                    .filter(column -> is.values().containsKey(column.name())
                            || (was != null && was.values().containsKey(column.name())))
                    .map(column -> new Value(
                            column.label(),
                            Labels.said(column, is.values().get(column.name())),
                            was != null
                                    && !Objects.equals(
                                            is.values().get(column.name()),
                                            was.values().get(column.name()))))
                    .toList();
            return new Line(
                    Moments.said(is.recordedAt()),
                    who,
                    is.because(),
                    is.until() == null ? null : (corrected ? "Corrected " : "Taken away ") + Moments.said(is.until()),
                    values);
        }
    }

    public String heading() {
        return title + ": what was recorded when";
    }
}
