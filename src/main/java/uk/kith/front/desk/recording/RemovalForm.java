package uk.kith.front.desk.recording;

import java.util.Optional;
import uk.kith.kernel.PracticeForbids;

/** Nothing is asked but the reason, and that travels with every correction. */
public record RemovalForm() implements Form<Boolean> {

    @Override
    public Optional<Boolean> read(Answers answers) {
        return answers.well(() -> true);
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "";
    }
}
