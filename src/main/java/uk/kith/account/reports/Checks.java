package uk.kith.account.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.account.reports.templates.Asked;
import uk.kith.account.reports.templates.Block.Box;
import uk.kith.account.reports.templates.DatesNamed;
import uk.kith.account.reports.templates.Template;
import uk.kith.account.reports.templates.Templates;
import uk.kith.insight.measures.Unit;
import uk.kith.kernel.DateWords;
import uk.kith.kernel.London;

/**
 * What is to be seen to before a report is signed off: what nobody has written, answered or signed; figures that do not add
 * up; and, to be looked at, days named that had not come, small numbers that were typed, and unlike things with the same number.
 */
final class Checks {

    /** Small numbers are equal by chance too often to be worth a look. */
    private static final BigDecimal WORTH_A_LOOK = BigDecimal.TEN;

    private final Templates templates;
    private final Template template;
    private final Report report;

    Checks(Templates templates, Report report) {
        this.templates = templates;
        this.template = templates.read(report.template(), report.templateText());
        this.report = report;
    }

    List<Check> of(List<ReportFigure> figures, Map<String, Narrative> written) {
        var checks = new ArrayList<Check>();
        template.boxes().forEach(box -> ofBox(box, written.get(box.id()), checks));
        addUp(figures, checks);
        sameNumber(figures, checks);
        return List.copyOf(checks);
    }

    private void ofBox(Box box, @Nullable Narrative written, List<Check> checks) {
        if (written == null) {
            checks.add(new Check(
                    true,
                    box.kind() == Box.Kind.STANDING
                            ? "\"%s\" is not answered. If there is nothing to say, say so.".formatted(box.title())
                            : "\"%s\" is not written.".formatted(box.title()),
                    box.id()));
            return;
        }
        if (box.kind() != Box.Kind.LINE && written.signed() == null)
            checks.add(new Check(true, "\"%s\" is not signed.".formatted(box.title()), box.id()));
        var drafted = London.dayOf(report.draftedAt());
        for (var day : DatesNamed.after(drafted, written.text()))
            checks.add(new Check(
                    false,
                    "\"%s\" names %s, which is after %s, when the report was drafted. Make sure that it is not told as past."
                            .formatted(box.title(), day, DateWords.full(drafted)),
                    box.id()));
        for (var said : templates.written(box.id(), written.text()).typed())
            if (said.isSmall())
                checks.add(new Check(
                        false,
                        "\"%s\" tells \"%s\" (%s), which was typed and not asked of the record, so the public version shows it. Make sure that no child can be recognised by it."
                                .formatted(box.title(), said.text(), said.because()),
                        box.id()));
    }

    /** The groups of a count, with those not known, are the whole. */
    private static void addUp(List<ReportFigure> figures, List<Check> checks) {
        var wholes = new HashMap<Asked, ReportFigure>();
        figures.stream()
                .filter(figure -> figure.groups().isEmpty())
                .forEach(figure -> wholes.put(figure.asked(), figure));
        figures.stream()
                .filter(figure -> !figure.groups().isEmpty() && figure.numerator() != null)
                .collect(Collectors.groupingBy(ReportFigure::asked, java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((asked, groups) -> {
                    var whole = wholes.get(asked.whole());
                    if (whole == null || whole.numerator() == null) return;
                    var sum = groups.stream().map(Checks::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
                    if (sum.compareTo(counted(whole)) != 0)
                        checks.add(new Check(
                                true,
                                "The groups of \"%s\" by %s add up to %s, and the whole is %s."
                                        .formatted(
                                                whole.title(),
                                                String.join(" and ", asked.by()),
                                                sum.toPlainString(),
                                                counted(whole).toPlainString()),
                                null));
                });
    }

    private static void sameNumber(List<ReportFigure> figures, List<Check> checks) {
        var seen = new HashMap<String, ReportFigure>();
        figures.stream()
                .filter(figure -> figure.groups().isEmpty() && figure.unit() == Unit.COUNT && figure.value() != null)
                .filter(figure -> WORTH_A_LOOK.compareTo(figure.value()) <= 0)
                .forEach(figure -> {
                    var number = Objects.requireNonNull(figure.value())
                            .stripTrailingZeros()
                            .toPlainString();
                    var key = number + figure.asked().window();
                    var other = seen.putIfAbsent(key, figure);
                    if (other != null
                            && !other.asked().measure().equals(figure.asked().measure()))
                        checks.add(new Check(
                                false,
                                "\"%s\" and \"%s\" are both %s for %s. Make sure that they are meant to be."
                                        .formatted(
                                                other.title(),
                                                figure.title(),
                                                number,
                                                PeriodWords.of(figure.asked().window())),
                                null));
                });
    }

    private static BigDecimal counted(ReportFigure figure) {
        return Objects.requireNonNullElse(figure.numerator(), BigDecimal.ZERO);
    }
}
