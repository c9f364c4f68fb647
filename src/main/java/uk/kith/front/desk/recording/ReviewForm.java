package uk.kith.front.desk.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.lookedafter.Reviews.ReviewHeld;

/** A review, as it is typed. */
public record ReviewForm(@Nullable String heldOn, @Nullable String participation) implements Form<ReviewHeld> {

    static ReviewForm of(ReviewHeld review) {
        return new ReviewForm(Typed.day(review.heldOn()), review.participation());
    }

    @Override
    public Optional<ReviewHeld> read(Answers answers) {
        var on = answers.day("heldOn", heldOn, "Type the day of the review.");
        var part = answers.code("participation", participation, "REVIEW_CODE", on, "Choose how they took part.");
        return answers.well(() -> new ReviewHeld(on.get(), part.get()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "heldOn";
    }
}
