package uk.kith.front.desk.recording;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.lookedafter.PeriodsOfCare.Ends;

/** A correction of how care started, as it is typed. */
public record CareStartForm(
        @Nullable String on,
        @Nullable String needs,
        @Nullable String homePostcode) implements Form<CareStartForm.Right> {

    /** What holds for the whole period of care. */
    public record Right(
            LocalDate on, String needs, @Nullable String homePostcode) {}

    static CareStartForm of(Ends care) {
        return new CareStartForm(
                Typed.day(care.first().startedOn()), care.first().categoryOfNeed(), care.homePostcode());
    }

    @Override
    public Optional<CareStartForm.Right> read(Answers answers) {
        var day = answers.day("on", on, "Type the day on which care started.");
        var need = answers.code("needs", needs, "CIN", day, "Choose what they mainly needed help with.");
        var before = answers.postcodeIfAny("homePostcode", homePostcode);
        return answers.well(() -> new Right(day.get(), need.get(), before.orNull()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "on";
    }
}
