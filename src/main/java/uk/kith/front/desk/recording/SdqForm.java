package uk.kith.front.desk.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.lookedafter.Difficulties.Questionnaire;

/** A strengths and difficulties questionnaire, as it is typed. */
public record SdqForm(
        @Nullable String completedOn,
        @Nullable String score,
        @Nullable String noScore) implements Form<Questionnaire> {

    static SdqForm of(Questionnaire known) {
        return new SdqForm(
                Typed.day(known.completedOn()),
                known.score() == null ? null : known.score().toString(),
                known.reason());
    }

    @Override
    public Optional<Questionnaire> read(Answers answers) {
        var on = answers.day("completedOn", completedOn, "Type the day of the questionnaire.");
        var points = answers.numberIfAny("score", score, 0, 40);
        var why = answers.codeIfAny("noScore", noScore, "SDQ_REASON", on);
        if (points.isGiven() && why.isGiven())
            answers.wrong("noScore", "There is a score, so leave out why there is none.");
        if (isBlank(score) && !why.isGiven())
            answers.wrong("score", "Type the score from 0 to 40, or choose why there is none.");
        return answers.well(() -> new Questionnaire(on.get(), points.orNull(), why.orNull()));
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "completedOn";
    }
}
