package uk.kith.front.desk.clocks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kith.insight.deadlines.Line;
import uk.kith.insight.deadlines.Register;
import uk.kith.platform.pages.Listing;
import uk.kith.record.people.Named;
import uk.kith.record.people.People;

/** The register of clocks with the names of the children it is about. */
@Component
class ClockRegister {

    private final Register register;
    private final People people;

    ClockRegister(Register register, People people) {
        this.register = register;
        this.people = people;
    }

    /** Lines of the register, and how many there are in all. */
    record Lines(List<RegisterLine> lines, long total) {}

    Lines page(RegisterAsked asked, int page) {
        return named(asked, page, Listing.SIZE);
    }

    Lines all(RegisterAsked asked) {
        return named(asked, 1, Integer.MAX_VALUE);
    }

    private Lines named(RegisterAsked asked, int page, int size) {
        var found = register.search(asked.filter(), asked.listed(page, size));
        var names = people.named(found.lines().stream()
                .map(line -> line.due().child())
                .distinct()
                .toList());
        return new Lines(
                found.lines().stream()
                        .map(line -> line(line, names.get(line.due().child()), asked))
                        .toList(),
                found.total());
    }

    private static RegisterLine line(Line line, @Nullable Named named, RegisterAsked asked) {
        return new RegisterLine(
                line.due().child(),
                named == null ? line.childName() : named.name(),
                ClockLine.of(line.due(), asked.today()),
                line.worker(),
                line.teamName());
    }
}
