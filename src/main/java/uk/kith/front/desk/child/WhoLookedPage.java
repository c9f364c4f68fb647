package uk.kith.front.desk.child;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.kith.kernel.London;
import uk.kith.platform.audit.Looked;
import uk.kith.platform.pages.Listing;

/** Fifty lines of one child's trail. */
public record WhoLookedPage(ChildHead head, Listing listing, List<Looked> lines) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    public static String moment(Looked line) {
        return MOMENT.format(LocalDateTime.ofInstant(line.at(), London.ZONE));
    }
}
