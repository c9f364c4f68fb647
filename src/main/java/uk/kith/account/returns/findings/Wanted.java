package uk.kith.account.returns.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.rules.Severity;

/**
 * Which findings are wanted.
 *
 * @param of those of these returns
 * @param rule only those of this code
 * @param team only those of the children whom this team works with on that day
 * @param professional only those of the children whom this professional works with on that day
 */
public record Wanted(
        List<ReturnOfYear> of,
        @Nullable Severity severity,
        @Nullable String rule,
        @Nullable UUID team,
        @Nullable UUID professional,
        Explained explained,
        LocalDate today) {

    /** Whether those are wanted that somebody has explained. */
    public enum Explained {
        NO,
        YES,
        ALL
    }
}
