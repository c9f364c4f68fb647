package uk.kith.front.desk.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.lookedafter.MidwayChecks.CheckMade;

/** A midway check, as it is typed. */
public record MidwayCheckForm(
        @Nullable String madeOn, @Nullable String note) implements Form<CheckMade> {

    static MidwayCheckForm of(CheckMade check) {
        return new MidwayCheckForm(Typed.day(check.madeOn()), check.note());
    }

    @Override
    public Optional<CheckMade> read(Answers answers) {
        var on = answers.day("madeOn", madeOn, "Type the day of the check.");
        return answers.well(
                () -> new CheckMade(on.get(), answers.textIfAny(note).orNull()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "madeOn";
    }
}
