package uk.kith.front.desk.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.lookedafter.Home;
import uk.kith.record.lookedafter.PeriodsOfCare.Start;

/** The start of care, as it is typed. */
public record CareForm(
        @Nullable String on,
        @Nullable String legalStatus,
        @Nullable String needs,
        @Nullable String placementType,
        @Nullable String placementProvider,
        @Nullable String postcode,
        @Nullable String urn,
        @Nullable String homePostcode)
        implements Form<Start> {

    @Override
    public Optional<Start> read(Answers answers) {
        var day = answers.day("on", on, "Type the day on which care started.");
        var status = answers.code("legalStatus", legalStatus, "LS", day, "Choose the legal status.");
        var need = answers.code("needs", needs, "CIN", day, "Choose what they mainly needed help with.");
        var type = answers.code("placementType", placementType, "PLACE", day, "Choose what kind of home it is.");
        var provider =
                answers.code("placementProvider", placementProvider, "PLACE_PROVIDER", day, "Choose who provides it.");
        var code = answers.postcodeIfAny("postcode", postcode);
        var before = answers.postcodeIfAny("homePostcode", homePostcode);
        return answers.well(() -> new Start(
                day.get(),
                status.get(),
                need.get(),
                new Home(
                        type.get(),
                        provider.get(),
                        code.orNull(),
                        answers.textIfAny(urn).orNull()),
                before.orNull()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "on";
    }
}
