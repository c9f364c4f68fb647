package uk.kith.front.desk.recording;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.lookedafter.Episode;
import uk.kith.statute.codes.NewEpisode;

/** The end of care, as it is typed. */
public record CareEndForm(@Nullable String on, @Nullable String because) implements Form<CareEndForm.End> {

    /** The day on which care ended, and why. */
    public record End(LocalDate on, String because) {}

    static CareEndForm of(Episode last) {
        return new CareEndForm(Typed.day(last.ceasedOn()), last.reasonCeased());
    }

    @Override
    public Optional<CareEndForm.End> read(Answers answers) {
        var day = answers.day("on", on, "Type the day on which care ended.");
        var why = answers.code("because", because, "REC", day, "Choose why care ended.");
        if (NewEpisode.CEASED_FOR_THE_NEXT.equals(why.orNull())) answers.wrong("because", "Choose why care ended.");
        return answers.well(() -> new End(day.get(), why.get()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "on";
    }
}
