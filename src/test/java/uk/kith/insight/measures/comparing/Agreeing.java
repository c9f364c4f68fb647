package uk.kith.insight.measures.comparing;

import java.util.List;

/**
 * The tables next to one that agree with what is told of it, by trying them: each number the same, one more or one fewer. Where
 * any other agrees, one of these does, since the difference of two goes round in circles.
 */
final class Agreeing {

    private static final long MANY = 1_000_000;

    private final long[][] true_;
    private final int rows;
    private final int columns;
    private final long[][] lowest;
    private final long[][] highest;
    private final long[] rowLow;
    private final long[] rowHigh;
    private final long[] columnLow;
    private final long[] columnHigh;
    private long wholeLow;
    private long wholeHigh = MANY;

    Agreeing(long[][] table, List<Told> told) {
        true_ = table;
        rows = table.length;
        columns = table[0].length;
        lowest = new long[rows][columns];
        highest = new long[rows][columns];
        rowLow = new long[rows];
        rowHigh = new long[rows];
        columnLow = new long[columns];
        columnHigh = new long[columns];
        for (var row : highest) java.util.Arrays.fill(row, MANY);
        java.util.Arrays.fill(rowHigh, MANY);
        java.util.Arrays.fill(columnHigh, MANY);
        for (var one : told) {
            // Who knows how it is done knows that a number held back for others' sake is not a small one, unless all
            // are.
            boolean isForOthers = !one.isShown()
                    && told.stream()
                            .allMatch(other -> !other.by().equals(one.by())
                                    || !Told.NOT_SHOWN.equals(other.instead())
                                    || isLarge(other));
            long low = one.isShown()
                    ? one.numerator().longValue()
                    : one.instead().startsWith("fewer") ? 1 : isForOthers ? 6 : 0;
            long high = one.isShown() ? low : one.instead().startsWith("fewer") ? 5 : MANY;
            int a = group(one, "a");
            int b = group(one, "b");
            if (a >= 0 && b >= 0) {
                lowest[a][b] = low;
                highest[a][b] = high;
            } else if (a >= 0) {
                rowLow[a] = low;
                rowHigh[a] = high;
            } else if (b >= 0) {
                columnLow[b] = low;
                columnHigh[b] = high;
            } else {
                wholeLow = low;
                wholeHigh = high;
            }
        }
    }

    private boolean isLarge(Told one) {
        return Tables.sum(true_, String.join("", one.by()), group(one, "a"), group(one, "b")) >= 6;
    }

    private static int group(Told one, String breakdown) {
        int place = one.by().indexOf(breakdown);
        return place < 0 ? -1 : Integer.parseInt(one.groups().get(place).substring(1));
    }

    boolean hasOther(long[] atoms, long number) {
        return search(new long[rows][columns], 0, atoms, number);
    }

    private boolean search(long[][] table, int place, long[] atoms, long number) {
        if (place == rows * columns) return agrees(table) && sum(table, atoms) != number;
        int row = place / columns;
        int column = place % columns;
        long before = 0;
        for (int j = 0; j < column; j++) before += table[row][j];
        long above = 0;
        for (int i = 0; i < row; i++) above += table[i][column];
        long most = Math.min(
                true_[row][column] + 1,
                Math.min(highest[row][column], Math.min(rowHigh[row] - before, columnHigh[column] - above)));
        long least = Math.max(true_[row][column] - 1, lowest[row][column]);
        if (column == columns - 1) least = Math.max(least, rowLow[row] - before);
        if (row == rows - 1) least = Math.max(least, columnLow[column] - above);
        for (long value = least; value <= most; value++) {
            table[row][column] = value;
            if (search(table, place + 1, atoms, number)) return true;
        }
        return false;
    }

    private boolean agrees(long[][] table) {
        long whole = 0;
        for (var row : table) for (long value : row) whole += value;
        return whole >= wholeLow && whole <= wholeHigh;
    }

    private static long sum(long[][] table, long[] atoms) {
        long sum = 0;
        for (int i = 0; i < atoms.length; i++) sum += atoms[i] * table[i / table[0].length][i % table[0].length];
        return sum;
    }
}
