package uk.kith.statute.codes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.CollectionYear;

/** The English authorities with children's services, past ones included, by their codes. */
public final class LocalAuthorities {

    private LocalAuthorities() {}

    /** Every authority held, those that have ended before their successors. */
    public static List<LocalAuthority> all() {
        return Held.ALL;
    }

    /** The authority that has that ONS code, or had it before its area was redrawn. */
    public static Optional<LocalAuthority> byOnsCode(String onsCode) {
        return all().stream().filter(authority -> authority.isOrWas(onsCode)).findFirst();
    }

    /** The authority that the returns call by that three-digit code on that day. */
    public static Optional<LocalAuthority> byCode(String code, LocalDate day) {
        return all().stream()
                .filter(authority -> authority.code().equals(code) && authority.existsOn(day))
                .findFirst();
    }

    /** The three-digit codes as a code set; a code carried on by a successor has the successor's name. */
    static List<Code> codes() {
        return all().stream().collect(groupingBy(LocalAuthority::code, LinkedHashMap::new, toList())).values().stream()
                .map(bearers -> code(bearers.getFirst(), bearers.getLast()))
                .toList();
    }

    private static Code code(LocalAuthority first, LocalAuthority last) {
        var from = first.startsOn();
        var until = last.endsOn();
        return new Code(
                last.code(),
                last.name(),
                from == null ? null : CollectionYear.of(from),
                until == null ? null : CollectionYear.of(until.minusDays(1)),
                last.source());
    }

    private static LocalAuthority read(NamedCsvRecord row) {
        return new LocalAuthority(
                row.getField("code"),
                row.getField("ons_code"),
                Arrays.stream(row.getField("former_ons_codes").split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                row.getField("name"),
                row.getField("region"),
                day(row.getField("starts_on")),
                day(row.getField("ends_on")),
                row.getField("source"));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** Read when first asked for. */
    private static final class Held {
        private static final List<LocalAuthority> ALL = DataFile.rows("local-authorities.csv")
                .map(LocalAuthorities::read)
                .toList();
    }
}
