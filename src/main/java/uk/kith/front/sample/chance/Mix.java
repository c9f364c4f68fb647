package uk.kith.front.sample.chance;

import java.util.ArrayList;
import java.util.List;

/** Codes that come more or less often, written as code and weight: "N1 65, N4 10, N5 15". */
public final class Mix {

    private final List<String> codes = new ArrayList<>();
    private final List<Integer> upTo = new ArrayList<>();
    private int total;

    public Mix(String codesAndWeights) {
        for (var part : codesAndWeights.split(",\\s*", -1)) {
            var space = part.lastIndexOf(' ');
            total += Integer.parseInt(part.substring(space + 1));
            codes.add(part.substring(0, space));
            upTo.add(total);
        }
    }

    public String draw(Chance chance) {
        int drawn = chance.between(0, total - 1);
        int i = 0;
        while (upTo.get(i) <= drawn) i++;
        return codes.get(i);
    }
}
