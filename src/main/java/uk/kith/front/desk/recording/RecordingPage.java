package uk.kith.front.desk.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.front.desk.child.ChildHead;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.pages.DateTyped;
import uk.kith.platform.pages.Option;
import uk.kith.platform.pages.Problems;
import uk.kith.statute.codes.Code;
import uk.kith.statute.codes.CodeSets;

/**
 * What every page of recording shows around its questions.
 *
 * @param known what the record knows already and need not be asked
 * @param homes the placements of the child, by their first day
 * @param follows what saving would do, when the worker has to see it first
 */
public record RecordingPage(
        ChildHead head,
        Kind kind,
        String title,
        String path,
        boolean correcting,
        Envelope envelope,
        Problems problems,
        List<String> known,
        List<Option> homes,
        @Nullable Consequences follows,
        @Nullable String history,
        @Nullable String removal,
        LocalDate today) {

    /** A code whose meaning nobody has told cannot be chosen by it. */
    private static final String NO_MEANING = "Meaning not given";

    public static final List<Option> YES_NO = List.of(new Option("yes", "Yes"), new Option("no", "No"));

    public static final List<Option> HEALTH_CHECKS = List.of(
            new Option("initial-assessment", "First health assessment"),
            new Option("review-assessment", "Review health assessment"),
            new Option("dental", "Teeth checked by a dentist"),
            new Option("surveillance", "Health surveillance check"));

    public static final List<Option> PLANS = List.of(
            new Option("care", "Care plan"),
            new Option("placement", "Placement plan"),
            new Option("permanence", "Permanence plan"));

    public static final List<Option> NUMBERS = List.of(
            new Option("upn", "Unique pupil number (UPN)"),
            new Option("former-upn", "Former unique pupil number"),
            new Option("nhs", "NHS number"),
            new Option("uln", "Unique learner number"),
            new Option("home-office", "Home Office reference"),
            new Option("national-insurance", "National Insurance number"),
            new Option("youth-offending", "Youth offending reference"),
            new Option("court", "Court case number"),
            new Option("regional-adoption-agency", "Regional adoption agency reference"));

    /** What the browser's tab says. */
    public String heading() {
        var whose = title + ": " + head.name();
        return follows == null
                ? whose
                : "Check before saving: " + Character.toLowerCase(whose.charAt(0)) + whose.substring(1);
    }

    /** A typed day as it was understood, to be read back; nothing while nothing was typed. */
    public @Nullable DateTyped read(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : DateTyped.read(typed, today);
    }

    /** The answers of a code set in the year of the day that was typed, and the one that was chosen whatever its year. */
    public List<Option> codes(String set, @Nullable String typedDay, @Nullable String chosen) {
        var read = read(typedDay);
        var year = CollectionYear.of(read == null ? today : read.date().orElse(today));
        var options = new ArrayList<Option>();
        for (Code code : CodeSets.of(set).all()) {
            if (code.code().equals(chosen)
                    || (code.isInForce(year) && !code.meaning().startsWith(NO_MEANING)))
                options.add(new Option(code.code(), code.meaning()));
        }
        return List.copyOf(options);
    }

    /** The same without one answer. */
    public List<Option> codesBut(String without, String set, @Nullable String typedDay, @Nullable String chosen) {
        return codes(set, typedDay, chosen).stream()
                .filter(option -> !option.value().equals(without))
                .toList();
    }
}
