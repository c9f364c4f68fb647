package uk.kith.platform.audit;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far one chain of the trail has come: the number of its entries and the hash of the last. Kept elsewhere, it shows later
 * that nothing up to there was cut off or written anew.
 */
public record ChainHead(int chain, long entries, String hash) {

    private static final Pattern LINE = Pattern.compile("chain +(\\d{1,2}) +(\\d{1,18}) +([0-9a-f]{64})");

    static ChainHead of(int chain, long entries, byte[] hash) {
        return new ChainHead(chain, entries, HexFormat.of().formatHex(hash));
    }

    /** The head that a printed line tells; nothing for lines that tell something else. */
    public static Optional<ChainHead> printed(String line) {
        var told = LINE.matcher(line.strip());
        return told.matches()
                ? Optional.of(
                        new ChainHead(Integer.parseInt(told.group(1)), Long.parseLong(told.group(2)), told.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "chain %2d %9d %s".formatted(chain, entries, hash);
    }
}
