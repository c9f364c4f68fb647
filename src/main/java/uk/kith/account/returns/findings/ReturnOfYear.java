package uk.kith.account.returns.findings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.kith.account.returns.live.YearsInHand;
import uk.kith.kernel.CollectionYear;

/** One return of one year, as addresses write it: {@code ssda903-2027}. */
public record ReturnOfYear(NationalReturn of, CollectionYear year) {

    /** Those that an authority works at on that day. */
    public static List<ReturnOfYear> inHand(LocalDate day) {
        return YearsInHand.on(day).stream()
                .flatMap(year -> Arrays.stream(NationalReturn.values()).map(one -> new ReturnOfYear(one, year)))
                .toList();
    }

    public static Optional<ReturnOfYear> read(String word) {
        int dash = word.lastIndexOf('-');
        if (dash < 0) return Optional.empty();
        return NationalReturn.of(word.substring(0, dash))
                .flatMap(of -> CollectionYear.parse(word.substring(dash + 1)).map(year -> new ReturnOfYear(of, year)));
    }

    /** "Children looked after 2026-27". */
    public String title() {
        return of.about() + " " + year.label();
    }

    @Override
    public String toString() {
        return of.key() + "-" + year;
    }
}
