package uk.kith.front.desk.help;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that followed a referral: an assessment, a plan, an enquiry, a conference.
 *
 * @param kind what it is called in addresses, so that a link from elsewhere arrives at it: "assessment"
 * @param startedOn the day it is told under; null where none is known
 * @param when its days in words
 * @param what what it was
 * @param more what is known of it, a sentence or a few words each
 */
public record Step(String kind, UUID id, @Nullable LocalDate startedOn, String when, String what, List<String> more) {

    public String anchor() {
        return kind + "-" + id;
    }
}
