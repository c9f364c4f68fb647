package uk.kith.front.desk.restricted;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.kith.kernel.London;
import uk.kith.platform.identity.BrokenGlass;
import uk.kith.record.people.Named;

/** The records a worker has opened, and the form to open one with what was typed into it. */
public record OpenedPage(List<Line> lines, String number, String why) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    /** One breaking of the glass, and whose record it was. */
    public record Line(BrokenGlass.Broken broken, Named child) {

        public String href() {
            return "/children/" + child.id();
        }

        public String opened() {
            return moment(broken.brokenAt());
        }

        public String until() {
            return moment(broken.until());
        }
    }

    static List<Line> lines(List<BrokenGlass.Broken> broken, Map<UUID, Named> names) {
        return broken.stream()
                .flatMap(one -> Optional.ofNullable(names.get(one.child())).map(child -> new Line(one, child)).stream())
                .toList();
    }

    private static String moment(Instant at) {
        return MOMENT.format(LocalDateTime.ofInstant(at, London.ZONE));
    }
}
