package uk.kith.insight.measures.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kith.insight.measures.Breakdown;
import uk.kith.insight.measures.Breakdowns;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measure.On;
import uk.kith.insight.measures.Only;
import uk.kith.insight.measures.Question;
import uk.kith.insight.measures.Window;
import uk.kith.kernel.DateWords;

/**
 * What somebody types who asks for figures: the same words on the command line and in an address.
 *
 * @param asAt the day, of which a stock is counted at its end; what happened in periods is counted up to it
 * @param from the first day of a period; null for none
 * @param to its last day; null for none
 * @param months so many months instead, up to the day; null for one day or period
 * @param by ways of breaking down, each one or two names: {@code gender} or {@code team,ethnicity}
 * @param only groups that are looked at: {@code gender=Girls}, {@code age!=Unborn|Under 1}
 * @param variant a named exclusion; null for none
 */
public record FiguresAsked(
        @Nullable LocalDate asAt,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer months,
        List<String> by,
        List<String> only,
        @Nullable String variant) {

    private static final int MOST_MONTHS = 120;
    private static final Pattern ONLY = Pattern.compile("([a-z0-9_-]+)(!?=)(.+)");

    /** @throws CannotBeAsked when what was typed does not fit together, of whatever measure */
    public FiguresAsked {
        if (from != null && (to == null || asAt != null))
            throw new CannotBeAsked("A period has a first and a last day, from and to, and no day as at.");
        if (to != null && from == null)
            throw new CannotBeAsked("A period has a first and a last day: say from as well as to.");
        if (months != null && from != null) throw new CannotBeAsked("Ask about so many months or about one period.");
        if (months != null && (months < 1 || months > MOST_MONTHS))
            throw new CannotBeAsked("Ask about 1 to %d months, not %d.".formatted(MOST_MONTHS, months));
        if (from != null && to != null && to.isBefore(from))
            throw new CannotBeAsked(
                    "A period cannot end (%s) before it begins (%s): put the earlier day first.".formatted(to, from));
        for (var names : by)
            if (names.split(",", -1).length > 2)
                throw new CannotBeAsked(
                        "Figures are broken down by one or two at once, not by \"%s\".".formatted(names));
        for (var some : only)
            if (!ONLY.matcher(some).matches())
                throw new CannotBeAsked(
                        "\"%s\" names no group: write it as gender=Girls, or gender!=Girls for all others."
                                .formatted(some));
    }

    /** @throws CannotBeAsked when it is about a day after today */
    public void refuseDaysToCome(LocalDate today) {
        var last = to == null ? asAt : to;
        if (last != null && last.isAfter(today))
            throw new CannotBeAsked("%s is still to come: ask about a day up to %s."
                    .formatted(DateWords.full(last), DateWords.full(today)));
    }

    /**
     * The question that this is of one measure.
     *
     * @param today the day asked about where no other is said
     * @throws CannotBeAsked when the measure has no such breakdown, group or variant
     */
    public Question question(Measure measure, LocalDate today) {
        var variantsName = variant;
        if (variantsName != null && measure.variant(variantsName).isEmpty())
            throw new CannotBeAsked("\"%s\" (%s) has no variant called \"%s\"%s."
                    .formatted(measure.title(), measure.id(), variantsName, variants(measure)));
        var question = Question.of(measure.id(), windows(measure, today)).variant(variantsName);
        for (var names : by) question = question.by(breakdowns(measure, names.split(",")));
        for (var some : only) question = question.only(only(measure, some));
        return question;
    }

    private List<Window> windows(Measure measure, LocalDate today) {
        if (from != null && to != null)
            return List.of(measure.on() == On.DAY ? Window.day(to) : Window.between(from, to));
        var day = asAt == null ? today : asAt;
        if (months != null) {
            var all = Window.months(months, day);
            return measure.on() == On.DAY
                    ? all.stream().map(month -> Window.day(month.to())).toList()
                    : all;
        }
        return List.of(
                switch (measure.on()) {
                    case DAY -> Window.day(day);
                    case PERIOD -> Window.yearToDate(day);
                    case TWELVE_MONTHS -> Window.twelveMonthsTo(day);
                });
    }

    private static String[] breakdowns(Measure measure, String... names) {
        var there = Breakdowns.of(measure).keySet();
        for (int place = 0; place < names.length; place++) {
            names[place] = names[place].strip();
            if (!there.contains(names[place]))
                throw new CannotBeAsked("There is no breakdown called \"%s\" of \"%s\" (%s); there are %s."
                        .formatted(names[place], measure.title(), measure.id(), String.join(", ", there)));
        }
        if (names.length == 2 && names[0].equals(names[1]))
            throw new CannotBeAsked("\"%s\" is named twice: name two different breakdowns.".formatted(names[0]));
        return names;
    }

    private static Only only(Measure measure, String typed) {
        var parts = ONLY.matcher(typed);
        if (!parts.matches()) throw new IllegalStateException(typed);
        var breakdown = breakdowns(measure, parts.group(1))[0];
        var groups = List.of(parts.group(3).split("\\|"));
        var usual = Breakdowns.usual().get(breakdown);
        if (usual != null && !usual.order().isEmpty()) {
            var there = new ArrayList<>(usual.order());
            there.add(Breakdown.NOT_KNOWN);
            for (var group : groups)
                if (!there.contains(group))
                    throw new CannotBeAsked("There is no group \"%s\" of \"%s\"; there are %s."
                            .formatted(group, usual.title(), String.join(", ", there)));
        }
        return new Only(breakdown, "=".equals(parts.group(2)), groups);
    }

    private static String variants(Measure measure) {
        return measure.variants().isEmpty()
                ? ""
                : "; it has "
                        + String.join(
                                ", ",
                                measure.variants().stream()
                                        .map(Measure.Variant::id)
                                        .toList());
    }
}
