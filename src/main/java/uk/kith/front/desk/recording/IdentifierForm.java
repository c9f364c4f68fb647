package uk.kith.front.desk.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.people.Identifiers.Number;

/** A number by which others know a child, as it is typed. */
public record IdentifierForm(
        @Nullable String kind, @Nullable String value) implements Form<Number> {

    static IdentifierForm of(Number known) {
        return new IdentifierForm(known.kind(), known.value());
    }

    @Override
    public Optional<Number> read(Answers answers) {
        var what = answers.oneOf("kind", kind, RecordingPage.NUMBERS, "Choose what kind of number it is.");
        var number = answers.text("value", value, "Type the number.");
        return answers.well(() -> new Number(what.get(), number.get()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "value";
    }
}
