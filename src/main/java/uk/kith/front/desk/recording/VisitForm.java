package uk.kith.front.desk.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.lookedafter.Visits.VisitMade;

/** A visit, as it is typed. */
public record VisitForm(
        @Nullable String visitedOn,
        @Nullable String seen,
        @Nullable String seenAlone,
        @Nullable String note) implements Form<VisitMade> {

    static VisitForm of(VisitMade visit) {
        return new VisitForm(
                Typed.day(visit.visitedOn()),
                Typed.yesOrNo(visit.seen()),
                Typed.yesOrNo(visit.seenAlone()),
                visit.note());
    }

    @Override
    public Optional<VisitMade> read(Answers answers) {
        var on = answers.day("visitedOn", visitedOn, "Type the day of the visit.");
        var wasSeen = answers.yesOrNo("seen", seen, "Choose whether they were seen.");
        boolean found = Boolean.TRUE.equals(wasSeen.orNull());
        var alone = found
                ? answers.yesOrNo("seenAlone", seenAlone, "Choose whether they were seen alone.")
                : answers.yesOrNoIfAny(null);
        return answers.well(() -> new VisitMade(
                on.get(), found, alone.orNull(), answers.textIfAny(note).orNull()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "visitedOn";
    }
}
