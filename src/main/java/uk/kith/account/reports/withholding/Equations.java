package uk.kith.account.reports.withholding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sums with some numbers unknown, solved by elimination in whole numbers (Gauss and Jordan). */
final class Equations {

    private final long[][] rows;
    private final int columns;
    private final int[] pivots;
    private int rank;

    /** @param rows how many times each unknown number is in each sum */
    Equations(List<long[]> rows, int columns) {
        this.rows = rows.toArray(long[][]::new);
        this.columns = columns;
        this.pivots = new int[columns];
        for (int column = 0; column < columns && rank < this.rows.length; column++) eliminate(column);
    }

    private void eliminate(int column) {
        int found = rank;
        while (found < rows.length && rows[found][column] == 0) found++;
        if (found == rows.length) return;
        var pivot = rows[found];
        rows[found] = rows[rank];
        rows[rank] = pivot;
        pivots[rank] = column;
        for (int row = 0; row < rows.length; row++) {
            if (row == rank || rows[row][column] == 0) continue;
            long times = rows[row][column];
            for (int at = 0; at < columns; at++)
                rows[row][at] = Math.subtractExact(
                        Math.multiplyExact(rows[row][at], pivot[column]), Math.multiplyExact(pivot[at], times));
            shorten(rows[row]);
        }
        rank++;
    }

    private static void shorten(long[] row) {
        long common = Arrays.stream(row).map(Math::abs).reduce(0, Equations::common);
        if (common > 1) for (int at = 0; at < row.length; at++) row[at] /= common;
    }

    private static long common(long one, long other) {
        return other == 0 ? one : common(other, one % other);
    }

    /** The ways in which the unknown numbers can change and leave every sum as it is: by how much each, as small as can be. */
    Stream<long[]> ways() {
        return IntStream.range(0, columns).filter(this::isFree).mapToObj(this::way);
    }

    private boolean isFree(int column) {
        for (int row = 0; row < rank; row++) if (pivots[row] == column) return false;
        return true;
    }

    private long[] way(int free) {
        long times = 1;
        for (int row = 0; row < rank; row++)
            if (rows[row][free] != 0) {
                long pivot = Math.abs(rows[row][pivots[row]]);
                times = times / common(times, pivot) * pivot;
            }
        var way = new long[columns];
        way[free] = times;
        for (int row = 0; row < rank; row++) way[pivots[row]] = -rows[row][free] * times / rows[row][pivots[row]];
        return way;
    }
}
