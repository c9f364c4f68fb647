package uk.kith.insight.measures.comparing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Whether one sum is made of others by adding and taking away, in whole numbers without end. */
public final class Elimination {

    private final List<BigInteger[]> rows = new ArrayList<>();

    public void add(long[] sum) {
        var left = reduced(sum);
        if (first(left) >= 0) rows.add(left);
    }

    public boolean gives(long[] sum) {
        return first(reduced(sum)) < 0;
    }

    private BigInteger[] reduced(long[] sum) {
        var left = new BigInteger[sum.length];
        for (int i = 0; i < sum.length; i++) left[i] = BigInteger.valueOf(sum[i]);
        for (var row : rows) {
            int at = first(row);
            if (left[at].signum() == 0) continue;
            var times = left[at];
            for (int i = 0; i < left.length; i++)
                left[i] = left[i].multiply(row[at]).subtract(row[i].multiply(times));
        }
        return left;
    }

    private static int first(BigInteger[] row) {
        for (int i = 0; i < row.length; i++) if (row[i].signum() != 0) return i;
        return -1;
    }
}
