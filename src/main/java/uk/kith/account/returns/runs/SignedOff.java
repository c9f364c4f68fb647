package uk.kith.account.returns.runs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.CollectionYear;

/**
 * A return that somebody signed off, and the file that was sent.
 *
 * @param signature who signed, and what they said
 * @param workerName at whose desk it was signed
 * @param knownAt the moment as known at which the file was made, the same as that of the run
 * @param sha256 the hash of the file
 * @param leftOut how many rows this form of file cannot carry
 * @param lastRebuilt the last time the file was made again; null for never
 */
public record SignedOff(
        UUID id,
        UUID run,
        String returnName,
        CollectionYear year,
        Signature signature,
        String workerName,
        Instant knownAt,
        String fileName,
        long bytes,
        String sha256,
        int leftOut,
        Instant signedAt,
        @Nullable Rebuilt lastRebuilt) {

    /**
     * Who signs a return off, and what they say.
     *
     * @param explained every query is explained
     * @param reason why it is sent though errors stand; null where none do
     */
    public record Signature(
            String name,
            String role,
            boolean explained,
            @Nullable String reason,
            SentForm form) {}

    /**
     * The file made again from the record as it was known then.
     *
     * @param differs the files inside that are not as they were sent; none when it is the same to the byte
     */
    public record Rebuilt(Instant at, String workerName, String sha256, List<String> differs) {

        public boolean isTheSame() {
            return differs.isEmpty();
        }
    }
}
