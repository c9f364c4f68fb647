package uk.kith.account.reports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into a box of a report.
 *
 * @param nothing the author said explicitly that there is nothing to say
 * @param signed who stands for it; null until somebody does
 */
public record Narrative(
        UUID id,
        String box,
        String text,
        boolean nothing,
        UUID authorId,
        String author,
        Instant writtenAt,
        Report.@Nullable Signed signed) {

    public boolean wasWrittenBy(@Nullable UUID worker) {
        return authorId.equals(worker);
    }
}
