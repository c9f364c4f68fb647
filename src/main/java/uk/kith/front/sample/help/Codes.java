package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.chance.Mix;
import uk.kith.kernel.CollectionYear;
import uk.kith.statute.codes.CodeSets;

/** Draws codes that the census of the day knew. */
final class Codes {

    private static final Mix SOURCE =
            new Mix("1A 6, 1B 3, 1C 1, 1D 2, 2A 20, 2B 2, 3A 3, 3B 4, 3C 2, 3D 2, 3E 5, 3F 5, 4 2, "
                    + "5A 4, 5B 3, 5C 3, 5D 6, 6 28, 7 3, 8 4, 9 3, 10 1");
    private static final Mix NEED = new Mix("N1 50, N2 12, N3 8, N4 14, N5 12, N6 2, N8 2");
    private static final Mix FACTOR = new Mix(
            "3B 22, 3A 9, 4B 18, 4A 12, 2B 10, 1B 9, 17A 12, 16A 12, 18C 6, 18B 2, 19C 3, "
                    + "19B 2, 15A 5, 7A 4, 5A 5, 6A 4, 6B 4, 5B 3, 2A 3, 1A 2, 10A 3, 11A 2, 13A 2, 24A 3, 14A 4, 20 5");
    private static final Mix ABUSE = new Mix("NEG 48, EMO 37, PHY 9, SAB 6");

    private Codes() {}

    static String source(Chance chance, LocalDate day) {
        return inForce("REFERRAL_SOURCE", SOURCE, chance, day);
    }

    static String need(Chance chance) {
        return NEED.draw(chance);
    }

    static String abuse(Chance chance) {
        return ABUSE.draw(chance);
    }

    /** One to four different factors. */
    static List<String> factors(Chance chance, LocalDate day) {
        var factors = new ArrayList<String>();
        int many = chance.between(1, 4);
        while (factors.size() < many) {
            var factor = inForce("ASSESSMENT_FACTOR", FACTOR, chance, day);
            if (!factors.contains(factor)) factors.add(factor);
        }
        return factors;
    }

    static boolean isInForce(String set, String code, LocalDate day) {
        return CodeSets.of(set).isInForce(code, CollectionYear.of(day));
    }

    private static String inForce(String set, Mix mix, Chance chance, LocalDate day) {
        while (true) {
            var code = mix.draw(chance);
            if (isInForce(set, code, day)) return code;
        }
    }
}
