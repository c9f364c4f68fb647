package uk.kith.account.returns.files;

/**
 * How much of a file is read before it is refused, so that no file can fill the memory or the day.
 *
 * @param fileBytes the largest file, in bytes
 * @param unpackedBytes the most a workbook may unpack to, in bytes
 * @param cellCharacters the longest cell
 */
public record Limits(long fileBytes, long unpackedBytes, int cellCharacters) {

    /** 2 GB a file, 1 GB of unpacked workbook, 10,000 characters a cell: far above any return. */
    public static final Limits STANDARD = new Limits(2L << 30, 1L << 30, 10_000);

    /** A number of bytes as people say it, in the largest unit that divides it. */
    public static String words(long bytes) {
        if (bytes % (1L << 30) == 0) return (bytes >> 30) + " GB";
        return bytes % (1L << 20) == 0 ? (bytes >> 20) + " MB" : bytes + " bytes";
    }
}
