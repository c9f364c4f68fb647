package uk.kith.front.desk.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.lookedafter.PlansMade.Made;

/** That a plan was made, as it is typed. */
public record PlanForm(
        @Nullable String kind,
        @Nullable String placementStartedOn,
        @Nullable String madeOn,
        @Nullable String madeForCourt,
        @Nullable String notPracticableBefore)
        implements Form<Made> {

    static PlanForm of(Made plan) {
        return new PlanForm(
                plan.kind(),
                plan.placementStartedOn() == null
                        ? null
                        : plan.placementStartedOn().toString(),
                Typed.day(plan.madeOn()),
                plan.madeForCourt() ? "yes" : null,
                plan.notPracticableBefore());
    }

    @Override
    public Optional<Made> read(Answers answers) {
        var what = answers.oneOf("kind", kind, RecordingPage.PLANS, "Choose which plan was made.");
        boolean forPlacement = "placement".equals(what.orNull());
        if (forPlacement)
            answers.text("placementStartedOn", placementStartedOn, "Choose the home that the plan is for.");
        var placement = answers.dayIfAny("placementStartedOn", forPlacement ? placementStartedOn : null);
        var on = answers.day("madeOn", madeOn, "Type the day on which the plan was made.");
        return answers.well(() -> new Made(
                what.get(),
                placement.orNull(),
                on.get(),
                "yes".equals(madeForCourt),
                answers.textIfAny(notPracticableBefore).orNull()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "madeOn";
    }
}
