package uk.kith.front.desk.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.missing.ReturnInterviews.ReturnInterview;

/** A return home interview, as it is typed. */
public record ReturnInterviewForm(
        @Nullable String offeredOn,
        @Nullable String offeredAt,
        @Nullable String accepted,
        @Nullable String heldOn,
        @Nullable String heldAt,
        @Nullable String heldBy,
        @Nullable String writtenUpOn,
        @Nullable String authorisedOn)
        implements Form<ReturnInterview> {

    static ReturnInterviewForm of(ReturnInterview talk) {
        return new ReturnInterviewForm(
                Typed.day(talk.offeredOn()),
                Typed.time(talk.offeredAt()),
                Typed.yesOrNo(talk.accepted()),
                Typed.day(talk.heldOn()),
                Typed.time(talk.heldAt()),
                talk.heldBy(),
                Typed.day(talk.writtenUpOn()),
                Typed.day(talk.authorisedOn()));
    }

    @Override
    public Optional<ReturnInterview> read(Answers answers) {
        var offered = answers.dayIfAny("offeredOn", offeredOn);
        var offeredTime = answers.timeIfAny("offeredAt", offeredAt);
        var wanted = answers.yesOrNoIfAny(accepted);
        var held = answers.dayIfAny("heldOn", heldOn);
        var heldTime = answers.timeIfAny("heldAt", heldAt);
        if (held.isGiven() && Boolean.FALSE.equals(wanted.orNull()))
            answers.wrong(
                    "heldOn", "They did not want it, so it was not held: leave the day out, or change that answer.");
        var writtenUp = answers.dayIfAny("writtenUpOn", writtenUpOn);
        var assured = answers.dayIfAny("authorisedOn", authorisedOn);
        return answers.well(() -> new ReturnInterview(
                offered.orNull(),
                offeredTime.orNull(),
                wanted.orNull(),
                held.orNull(),
                heldTime.orNull(),
                answers.textIfAny(heldBy).orNull(),
                writtenUp.orNull(),
                assured.orNull()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "offeredOn";
    }
}
