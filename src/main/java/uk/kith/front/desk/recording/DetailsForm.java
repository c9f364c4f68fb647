package uk.kith.front.desk.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.PracticeForbids;
import uk.kith.record.people.PersonalDetails.Details;

/** Who somebody is, as it is typed. */
public record DetailsForm(
        @Nullable String forename,
        @Nullable String surname,
        @Nullable String knownAs,
        @Nullable String pronouns,
        @Nullable String dateOfBirth,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable String firstLanguage,
        @Nullable String interpreterNeeded,
        @Nullable String communicationNeeds)
        implements Form<Details> {

    static DetailsForm of(Details known) {
        return new DetailsForm(
                known.forename(),
                known.surname(),
                known.knownAs(),
                known.pronouns(),
                Typed.day(known.dateOfBirth()),
                known.sex(),
                known.ethnicity(),
                known.firstLanguage(),
                Typed.yesOrNo(known.interpreterNeeded()),
                known.communicationNeeds());
    }

    @Override
    public Optional<Details> read(Answers answers) {
        var born = answers.dayIfAny("dateOfBirth", dateOfBirth);
        var theirSex = answers.knownCodeIfAny("sex", sex, "SEX");
        var ethnic = answers.knownCodeIfAny("ethnicity", ethnicity, "ETHNIC");
        return answers.well(() -> new Details(
                answers.textIfAny(forename).orNull(),
                answers.textIfAny(surname).orNull(),
                answers.textIfAny(knownAs).orNull(),
                answers.textIfAny(pronouns).orNull(),
                born.orNull(),
                theirSex.orNull(),
                ethnic.orNull(),
                answers.textIfAny(firstLanguage).orNull(),
                answers.yesOrNoIfAny(interpreterNeeded).orNull(),
                answers.textIfAny(communicationNeeds).orNull()));
    }

    @Override
    public String blamed(PracticeForbids refusal) {
        return "dateOfBirth";
    }
}
