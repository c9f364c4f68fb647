package uk.kith.platform.identity;

import java.time.Instant;
import java.util.List;

/** Who is behind a request: the worker as they are now, and the glass they have broken that is still open. */
public record SignedIn(Worker worker, List<OpenGlass> glass) {

    public SignedIn {
        glass = List.copyOf(glass);
    }

    /** Sight of one restricted child, for the time being. Which child, only the access policy says. */
    public record OpenGlass(Instant until, String why) {}
}
