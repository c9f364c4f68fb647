package uk.kith.front.desk.tomend;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.findings.FieldWords;
import uk.kith.account.returns.findings.Finding;
import uk.kith.account.returns.findings.TableWords;
import uk.kith.account.returns.rules.Severity;
import uk.kith.kernel.DateWords;

/** Where a finding points to, in words. */
public final class FindingWords {

    private static final Pattern KEY = Pattern.compile("(.*?)(?: \\((\\d+)\\))?");
    private static final List<DateTimeFormatter> FORMS =
            List.of(DateTimeFormatter.ofPattern("dd/MM/uuuu"), DateTimeFormatter.ISO_LOCAL_DATE);

    private FindingWords() {}

    /** "Episode of care, 1 May 2026"; "The return as a whole". */
    public static String where(Finding finding) {
        var table = finding.table();
        if (table == null) return "The return as a whole";
        var what = TableWords.of(finding.of().of(), table);
        return day(finding).map(day -> what + ", " + DateWords.full(day)).orElse(what)
                + (place(finding) == null ? "" : ", number " + place(finding) + " of that day");
    }

    /** "kind of placement, who provides the placement". */
    public static String fields(Finding finding) {
        return finding.fields().stream().map(FieldWords::of).distinct().collect(Collectors.joining(", "));
    }

    /** What somebody has to do about it. */
    public static String toDo(Severity severity) {
        return severity == Severity.ERROR ? "Mend" : "Mend or explain";
    }

    /** The day that places the row in time, where there is one. */
    static Optional<LocalDate> day(Finding finding) {
        var key = KEY.matcher(finding.row());
        if (!key.matches()) return Optional.empty();
        for (var form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(key.group(1), form));
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static @Nullable String place(Finding finding) {
        var key = KEY.matcher(finding.row());
        return key.matches() ? key.group(2) : null;
    }
}
