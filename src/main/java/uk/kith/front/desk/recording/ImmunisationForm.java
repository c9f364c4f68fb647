package uk.kith.front.desk.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.lookedafter.Immunisations.Immunised;

/** What is known of immunisations, as it is typed. */
public record ImmunisationForm(
        @Nullable String asAt, @Nullable String upToDate) implements Form<Immunised> {

    static ImmunisationForm of(Immunised known) {
        return new ImmunisationForm(Typed.day(known.asAt()), Typed.yesOrNo(known.upToDate()));
    }

    @Override
    public Optional<Immunised> read(Answers answers) {
        var on = answers.day("asAt", asAt, "Type the day on which this was so.");
        var all =
                answers.yesOrNo("upToDate", upToDate, "Choose whether they have had all immunisations for their age.");
        return answers.well(() -> new Immunised(all.get(), on.get()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "asAt";
    }
}
