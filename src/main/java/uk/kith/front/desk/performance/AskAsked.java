package uk.kith.front.desk.performance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.Window;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.DateTyped;

/** A question put together by clicking, as an address keeps it. */
record AskAsked(MeasureAsked about, LocalDate today) {

    static final String MONTHS = "months";
    private static final String BETWEEN = "between";

    /** The periods that may be asked about: what is sent to what is read. */
    static final Map<String, String> PERIODS = periods();

    Measure measure() {
        return about.measure();
    }

    /** The breakdowns that are asked for: none, one or two. */
    List<String> by() {
        return Stream.of("by", "and")
                .flatMap(name -> about.address().answer(name).stream())
                .distinct()
                .toList();
    }

    /**
     * The question.
     *
     * @throws CannotBeAsked when it has no answer
     */
    Question question() {
        var by = by();
        for (var one : by)
            if (!about.breakdowns().containsKey(one))
                throw new CannotBeAsked("“%s” cannot be divided that way. Choose another."
                        .formatted(measure().title()));
        if (by.size() > 1 && !about.reader().seesChildren())
            throw new CannotBeAsked(
                    "With your role a measure is told as a whole and by one breakdown, so that nobody can be told from it.");
        var windows = windows();
        if (by.size() > 1 && windows.size() > 1)
            throw new CannotBeAsked("Over many months, choose one way of dividing it at most.");
        var question = about.question(windows);
        for (var one : by) question = question.by(one);
        return by.size() > 1 ? question.by(by.getFirst(), by.getLast()) : question;
    }

    List<Window> windows() {
        var to = day("to", today);
        return switch (about.address().answer("period").orElse("day")) {
            case "month" -> List.of(Window.monthTo(to));
            case "quarter" -> List.of(Window.quarterTo(to));
            case "year-to-date" -> List.of(Window.yearToDate(to));
            case "academic-year" -> List.of(Window.academicYearTo(to));
            case "twelve-months" -> List.of(Window.twelveMonthsTo(to));
            case MONTHS -> Step.MONTH.trend(measure(), to);
            case BETWEEN -> List.of(between(day("from", to), to));
            default -> List.of(Window.day(to));
        };
    }

    private static Window between(LocalDate from, LocalDate to) {
        if (to.isBefore(from))
            throw new CannotBeAsked("A period cannot end before it begins: put the earlier day in the first box.");
        return Window.between(from, to);
    }

    private LocalDate day(String name, LocalDate otherwise) {
        var typed = about.address().answer(name);
        if (typed.isEmpty()) return otherwise;
        return switch (DateTyped.read(typed.get(), today)) {
            case DateTyped.Read(var day) -> day;
            case DateTyped.NotRead(var says) -> throw new CannotBeAsked(says);
        };
    }

    @Nullable String given(String name) {
        return about.given(name);
    }

    Address address() {
        return about.address();
    }

    private static Map<String, String> periods() {
        var all = new LinkedHashMap<String, String>();
        all.put("day", "One day");
        all.put("month", "The month to a day");
        all.put("quarter", "The quarter to a day");
        all.put("year-to-date", "The year since 1 April, to a day");
        all.put("academic-year", "The academic year to a day");
        all.put("twelve-months", "Twelve months to a day");
        all.put(MONTHS, "The last 24 months, one by one");
        all.put(BETWEEN, "From one day to another");
        return all;
    }
}
