package uk.kith.account.reports;

import org.jspecify.annotations.Nullable;

/**
 * Something about a report that is to be seen to.
 *
 * @param stands whether it stands in the way of signing off; otherwise it is only worth a look
 * @param box the box it is about; null for none
 */
public record Check(
        boolean stands, String sentence, @Nullable String box) {}
