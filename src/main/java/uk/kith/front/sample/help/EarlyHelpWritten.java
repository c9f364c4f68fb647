package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.help.PassersBy.Passing;
import uk.kith.front.sample.work.Colleague;
import uk.kith.front.sample.written.Page;
import uk.kith.record.earlyhelp.EarlyHelpTables;

/** Writes early help: assessments, and the help that followed, given by the authority or led by a school or a nurse. */
final class EarlyHelpWritten {

    private static final List<String> PARTNERS = List.of(
            "Exemplar-on-Sea Infant School",
            "Great Instance Academy",
            "Little Instance Primary School",
            "Specimen St Mary Primary School",
            "Fableford Health Visiting Team",
            "Pretend Magna Children's Centre");
    private static final List<String> REASONS = List.of(
            "Often late for school, and tired",
            "Parents need help with routines and boundaries",
            "Worries about money and where to live",
            "The parents argue, and the children hear it",
            "A parent is low and needs support");
    private static final List<String> ENDINGS = List.of(
            "The family has reached what it wanted",
            "The school carries on by itself",
            "The family no longer wishes it",
            "The family has moved away");

    private final Desk desk;
    private final Page page;
    private final Chance chance;

    EarlyHelpWritten(Desk desk, Page page) {
        this.desk = desk;
        this.page = page;
        this.chance = page.chance();
    }

    /** So many children have it now, and so many had it in each of the years. */
    void write(List<List<Passing>> families, int years) {
        var next = families.iterator();
        int now = page.size().of(SampleSize.EARLY_HELP);
        while (now > 0 && next.hasNext()) {
            var from = page.asAt().minusDays(chance.between(3, 330));
            now -= helped(next, from, null, now);
        }
        int before = page.size().of(SampleSize.EARLY_HELP_ENDED_A_YEAR) * years;
        while (before > 0 && next.hasNext()) {
            var until = chance.day(page.asAt().minusYears(years), page.asAt().minusDays(1));
            before -= helped(next, until.minusDays(chance.between(40, 330)), until, before);
        }
        if (next.hasNext()) assessed(next.next(), page.asAt().minusDays(chance.between(1, 12)));
    }

    private int helped(Iterator<List<Passing>> next, LocalDate from, @Nullable LocalDate until, int most) {
        var children = next.next().stream()
                .filter(child -> child.bornOn().isBefore(from))
                .limit(most)
                .toList();
        var led = chance.in(0.4) ? null : desk.inEarlyHelp(chance);
        var organisation = led == null ? chance.of(PARTNERS) : "Family Wellbeing Service";
        var reason = chance.of(REASONS);
        var ending = until == null ? null : chance.of(ENDINGS);
        var begun = from.minusDays(chance.between(5, 25));
        for (var child : children) {
            var id = page.ids().next();
            var worker = led == null ? null : led.id();
            page.rows()
                    .add(
                            EarlyHelpTables.EPISODE,
                            id,
                            child.id(),
                            from,
                            until,
                            reason,
                            ending,
                            organisation,
                            worker,
                            null);
            page.rows()
                    .note(
                            EarlyHelpTables.ASSESSMENT,
                            child.id(),
                            id,
                            begun,
                            from,
                            organisation,
                            worker,
                            List.of(),
                            null);
        }
        return children.size();
    }

    /** An assessment that still goes on. */
    private void assessed(List<Passing> children, LocalDate from) {
        Colleague led = desk.inEarlyHelp(chance);
        for (var child : children)
            if (child.bornOn().isBefore(from))
                page.rows()
                        .note(
                                EarlyHelpTables.ASSESSMENT,
                                child.id(),
                                null,
                                from,
                                null,
                                "Family Wellbeing Service",
                                led.id(),
                                List.of(),
                                null);
    }
}
