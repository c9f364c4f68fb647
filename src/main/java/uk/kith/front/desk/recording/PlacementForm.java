package uk.kith.front.desk.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.lookedafter.Home;
import uk.kith.record.lookedafter.Placements.Move;
import uk.kith.record.lookedafter.Placements.Stay;
import uk.kith.statute.codes.NewEpisode;

/** A move to a new home, as it is typed. */
public record PlacementForm(
        @Nullable String on,
        @Nullable String placementType,
        @Nullable String placementProvider,
        @Nullable String postcode,
        @Nullable String urn,
        @Nullable String sameCarers,
        @Nullable String because)
        implements Form<Move> {

    static PlacementForm of(Stay stay) {
        var first = stay.first();
        return new PlacementForm(
                Typed.day(first.startedOn()),
                first.placementType(),
                first.placementProvider(),
                first.placementPostcode(),
                first.urn(),
                stay.before() == null
                        ? NOBODY_MOVED
                        : Typed.yesOrNo(NewEpisode.of(first.reasonStarted())
                                .map(NewEpisode::keepsCarers)
                                .orElse(false)),
                stay.before() == null ? null : stay.before().reasonForPlacementChange());
    }

    /** As care started with this home, nobody moved. */
    public static final String NOBODY_MOVED = "started";

    @Override
    public Optional<Move> read(Answers answers) {
        var day = answers.day("on", on, "Type the first day in the new home.");
        var type = answers.code("placementType", placementType, "PLACE", day, "Choose what kind of home it is.");
        var provider =
                answers.code("placementProvider", placementProvider, "PLACE_PROVIDER", day, "Choose who provides it.");
        var code = answers.postcodeIfAny("postcode", postcode);
        boolean moved = !NOBODY_MOVED.equals(sameCarers);
        var same = moved
                ? answers.yesOrNo("sameCarers", sameCarers, "Choose whether the carers moved with them.")
                : answers.yesOrNoIfAny("no");
        var why = moved
                ? answers.code("because", because, "REASON_PLACE_CHANGE", day, "Choose why they moved.")
                : answers.textIfAny(null);
        return answers.well(() -> new Move(
                day.get(),
                new Home(
                        type.get(),
                        provider.get(),
                        code.orNull(),
                        answers.textIfAny(urn).orNull()),
                same.get(),
                why.orNull()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "on";
    }
}
