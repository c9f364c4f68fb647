package uk.kith.front.desk.recording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.pages.DateTyped;
import uk.kith.platform.pages.Option;
import uk.kith.platform.pages.Problems;
import uk.kith.statute.codes.CodeSets;

/** Reads what was typed into a form, answer by answer in the order of the page, and keeps what is wrong with it. */
final class Answers {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.]?(\\d{2})?\\s*(am|pm)?");

    private final LocalDate today;
    private Problems problems = Problems.NONE;

    Answers(LocalDate today) {
        this.today = today;
    }

    /** A fact made of the answers, if all of them are well. */
    <T> Optional<T> well(Supplier<T> fact) {
        return problems.any() ? Optional.empty() : Optional.of(fact.get());
    }

    Problems problems() {
        return problems;
    }

    void wrong(String field, String says) {
        problems = problems.and(field, says);
    }

    Answer<LocalDate> day(String field, @Nullable String typed, String missing) {
        if (isBlank(typed)) wrong(field, missing);
        return dayIfAny(field, typed);
    }

    Answer<LocalDate> dayIfAny(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return Answer.none();
        var read = DateTyped.read(typed, today);
        if (read instanceof DateTyped.NotRead not) wrong(field, not.says());
        return new Answer<>(read.date().orElse(null));
    }

    /** A time of day as people type it: "14:30", "2.30pm", "9am". */
    Answer<LocalTime> timeIfAny(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return Answer.none();
        var said = TIME.matcher(typed.strip().toLowerCase(Locale.UK));
        if (said.matches() && (said.group(2) != null || said.group(3) != null)) {
            int hour = Integer.parseInt(said.group(1));
            int minute = said.group(2) == null ? 0 : Integer.parseInt(said.group(2));
            if (said.group(3) != null && hour >= 1 && hour <= 12)
                hour = hour % 12 + (said.group(3).equals("pm") ? 12 : 0);
            if (hour < 24 && minute < 60) return new Answer<>(LocalTime.of(hour, minute));
        }
        wrong(
                field,
                "“" + typed.strip() + "” is not a time. Type it like 14:30, or leave it empty if it is not known.");
        return Answer.none();
    }

    Answer<Boolean> yesOrNo(String field, @Nullable String typed, String missing) {
        var answer = yesOrNoIfAny(typed);
        if (!answer.isGiven()) wrong(field, missing);
        return answer;
    }

    Answer<Boolean> yesOrNoIfAny(@Nullable String typed) {
        return "yes".equals(typed) ? new Answer<>(true) : "no".equals(typed) ? new Answer<>(false) : Answer.none();
    }

    Answer<String> text(String field, @Nullable String typed, String missing) {
        if (isBlank(typed)) wrong(field, missing);
        return textIfAny(typed);
    }

    Answer<String> textIfAny(@Nullable String typed) {
        return typed == null || typed.isBlank() ? Answer.none() : new Answer<>(typed.strip());
    }

    Answer<String> postcodeIfAny(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return Answer.none();
        var postcode = Postcode.written(typed);
        if (postcode.isEmpty()) wrong(field, "“" + typed.strip() + "” is not a postcode. Type it like XX1 1AA.");
        return new Answer<>(postcode.orElse(null));
    }

    /** A code that was in use in the year of the day it is about. */
    Answer<String> code(String field, @Nullable String chosen, String set, Answer<LocalDate> day, String missing) {
        if (isBlank(chosen)) wrong(field, missing);
        return codeIfAny(field, chosen, set, day);
    }

    Answer<String> codeIfAny(String field, @Nullable String chosen, String set, Answer<LocalDate> day) {
        if (chosen == null || chosen.isBlank()) return Answer.none();
        var year = CollectionYear.of(day.orNull() == null ? today : day.get());
        var codes = CodeSets.of(set);
        if (!codes.isKnown(chosen)) {
            wrong(field, "Choose an answer from the list.");
            return Answer.none();
        }
        if (!codes.isInForce(chosen, year)) {
            wrong(
                    field,
                    "“" + codes.meaning(chosen) + "” was not in use in " + "the year " + year.words()
                            + ". Choose another answer.");
            return Answer.none();
        }
        return new Answer<>(chosen);
    }

    /** A code of any year, for what is true of somebody in every year. */
    Answer<String> knownCodeIfAny(String field, @Nullable String chosen, String set) {
        if (chosen == null || chosen.isBlank()) return Answer.none();
        if (!CodeSets.of(set).isKnown(chosen)) wrong(field, "Choose an answer from the list.");
        return new Answer<>(chosen);
    }

    Answer<String> oneOf(String field, @Nullable String chosen, List<Option> options, String missing) {
        if (options.stream().noneMatch(option -> option.value().equals(chosen))) wrong(field, missing);
        return new Answer<>(chosen);
    }

    Answer<Integer> numberIfAny(String field, @Nullable String typed, int least, int most) {
        if (typed == null || typed.isBlank()) return Answer.none();
        if (typed.strip().matches("\\d{1,4}")) {
            int number = Integer.parseInt(typed.strip());
            if (number >= least && number <= most) return new Answer<>(number);
        }
        wrong(field, "“%s” is not a number from %d to %d.".formatted(typed.strip(), least, most));
        return Answer.none();
    }

    LocalDate today() {
        return today;
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
