package uk.kith.platform.audit;

import java.util.List;

/**
 * What a check of the whole trail found.
 *
 * @param heads how far each chain has come
 * @param problems one sentence for each thing that is not as it was written; the first hundred
 */
public record Verified(List<ChainHead> heads, List<String> problems) {

    public boolean isWhole() {
        return problems.isEmpty();
    }
}
