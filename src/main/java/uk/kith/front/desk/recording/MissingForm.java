package uk.kith.front.desk.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.EndsBeforeStart;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.missing.MissingEpisodes.Missing;
import uk.kith.record.missing.MissingRefused.BackBeforeGone;

/** A time a child was missing, as it is typed. */
public record MissingForm(
        @Nullable String kind,
        @Nullable String startedOn,
        @Nullable String startedAt,
        @Nullable String endedOn,
        @Nullable String endedAt)
        implements Form<Missing> {

    static MissingForm of(Missing episode) {
        return new MissingForm(
                episode.kind(),
                Typed.day(episode.startedOn()),
                Typed.time(episode.startedAt()),
                Typed.day(episode.endedOn()),
                Typed.time(episode.endedAt()));
    }

    @Override
    public Optional<Missing> read(Answers answers) {
        // The day comes first in the reading, since the answers to choose from are those of its year.
        var since = new Answers(answers.today()).dayIfAny("startedOn", startedOn);
        var what = answers.code("kind", kind, "MISSING", since, "Choose whether they were missing or away.");
        var from = answers.day("startedOn", startedOn, "Type the day they went missing.");
        var fromTime = answers.timeIfAny("startedAt", startedAt);
        var back = answers.dayIfAny("endedOn", endedOn);
        var backTime = answers.timeIfAny("endedAt", endedAt);
        if (backTime.isGiven() && (endedOn == null || endedOn.isBlank()))
            answers.wrong("endedOn", "Type the day they were back, or leave out the time.");
        return answers.well(
                () -> new Missing(what.get(), from.get(), fromTime.orNull(), back.orNull(), backTime.orNull()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {

        return switch (refusal) {
            case EndsBeforeStart before -> "endedOn";
            case BackBeforeGone before -> "endedAt";
            default -> "startedOn";
        };
    }
}
