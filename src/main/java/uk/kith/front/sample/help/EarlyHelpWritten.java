package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.counts.Caseload;
import uk.kith.front.sample.counts.OnDays;
import uk.kith.front.sample.counts.ReportDays;
import uk.kith.front.sample.counts.Trend;
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

    private static final String FAMILY_WELLBEING = "Family Wellbeing Service";
    private static final double LED_BY_A_PARTNER = 0.05;
    private static final int LED_HERE_IN_NOVEMBER = 83;
    private static final int ENOUGH_TRIES = 200;

    private final Desk desk;
    private final AtTheFrontDoor door;
    private final Page page;
    private final Chance chance;
    private final ReportDays days;
    private int ledHere;

    EarlyHelpWritten(Desk desk, AtTheFrontDoor door, Page page) {
        this.desk = desk;
        this.door = door;
        this.page = page;
        this.chance = page.chance();
        this.days = new ReportDays(page.asAt());
    }

    /**
     * More children every month, and many more after the month in which 11 in 100 contacts led to it; 463 or more at the end
     * of December, and 514 with the Family Wellbeing Service in the end, as nearly as both can be.
     */
    void write(List<List<Passing>> families) {
        var waiting = new ArrayDeque<>(families);
        var wanted = new Trend()
                .at(page.size().since(), 330)
                .at(page.asAt().minusMonths(10), 400)
                .at(days.steepFrom().minusDays(1), 426)
                .at(days.steepTo(), 490)
                .at(days.monthEnd(), 494)
                .at(page.asAt(), 505);
        for (var spell : new Caseload(page.size(), wanted, 300, 560, 3).spells(new OnDays(), chance)) {
            var children = next(waiting, spell);
            if (!children.isEmpty()) helped(children, spell);
        }
        // Help that was soon over, until as many contacts of November led to it as the report says.
        while (ledHere < page.size().of(LED_HERE_IN_NOVEMBER) && !waiting.isEmpty()) {
            var from = chance.day(days.steepFrom().plusDays(15), days.steepTo());
            var children = waiting.poll();
            var spell = new Caseload.Spell(children.size(), from, from.plusDays(chance.between(9, 20)));
            if (children.stream().allMatch(child -> child.bornOn().isBefore(days.steepFrom()))) helped(children, spell);
        }
        if (!waiting.isEmpty()) assessed(waiting.poll(), page.asAt().minusDays(chance.between(1, 12)));
    }

    /** The next family that has as many children, all of them born. */
    private static List<Passing> next(Deque<List<Passing>> waiting, Caseload.Spell spell) {
        for (int tries = 0; tries < ENOUGH_TRIES && !waiting.isEmpty(); tries++) {
            var children = waiting.poll();
            var born = children.stream()
                    .filter(child -> child.bornOn().isBefore(spell.from()))
                    .toList();
            if (born.size() >= spell.children()) return born.subList(0, spell.children());
            waiting.add(children);
        }
        return List.of();
    }

    private void helped(List<Passing> children, Caseload.Spell spell) {
        var from = spell.from();
        var led = chance.in(LED_BY_A_PARTNER) ? null : desk.inEarlyHelp(chance);
        var organisation = led == null ? chance.of(PARTNERS) : FAMILY_WELLBEING;
        var worker = led == null ? null : led.id();
        var reason = chance.of(REASONS);
        var ending = spell.goesOn() ? null : chance.of(ENDINGS);
        var begun = from.minusDays(chance.between(3, 10));
        var heardOn = begun.minusDays(chance.between(0, 4));
        var source = Codes.source(chance, heardOn);
        for (var child : children) {
            var id = page.ids().next();
            if (led != null && child.bornOn().isBefore(heardOn)) {
                door.contact(child.id(), heardOn, source, "OTHER_OUTCOMES_EXIST", null, page);
                if (!heardOn.isBefore(days.steepFrom()) && !heardOn.isAfter(days.steepTo())) ledHere++;
            }
            page.rows()
                    .add(
                            EarlyHelpTables.EPISODE,
                            id,
                            child.id(),
                            from,
                            spell.until(),
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
                                FAMILY_WELLBEING,
                                led.id(),
                                List.of(),
                                null);
    }
}
