package uk.kith.account.returns.cin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.Period;

/**
 * One message of the children-in-need census: what an authority tells of the children who were in need in a year.
 * Immutable; what the file said, as it said it.
 */
public final class CinMessage {

    private final CollectionYear year;
    private final Map<CinTable, List<CinRow>> tables;
    private final List<String> notices;

    private CinMessage(CollectionYear year, Map<CinTable, List<CinRow>> tables, List<String> notices) {
        this.year = year;
        this.tables = tables;
        this.notices = notices;
    }

    /**
     * @param year the collection year it is said to be of
     * @param rows of all tables, those of one table in the order of the message
     * @param notices what a reader should know though it stopped nothing, a sentence each
     */
    public static CinMessage of(CollectionYear year, Collection<CinRow> rows, List<String> notices) {
        Map<CinTable, List<CinRow>> tables = new EnumMap<>(CinTable.class);
        for (var table : CinTable.values()) tables.put(table, new ArrayList<>());
        for (var row : rows) tables.getOrDefault(row.table(), List.of()).add(row);
        tables.replaceAll((table, own) -> Collections.unmodifiableList(own));
        return new CinMessage(year, tables, List.copyOf(notices));
    }

    /** The year the message is said to be of, whatever its Header says; it picks the rules. */
    public CollectionYear year() {
        return year;
    }

    /** The rows of a table in the order of the message; none where the message has none. */
    public List<CinRow> rows(CinTable table) {
        return tables.getOrDefault(table, List.of());
    }

    /** A cell of the Header; blank also where there is no Header. */
    public @Nullable String header(String column) {
        var headers = rows(CinTable.HEADER);
        return headers.isEmpty() ? null : headers.getFirst().cell(column);
    }

    /** The last day of the census period, by the message's own Header. */
    public Optional<LocalDate> referenceDate() {
        return Optional.ofNullable(CinDay.of(header("ReferenceDate")));
    }

    /** The census period: from a day after the reference date a year before, to it, both included. */
    public Optional<Period> period() {
        return referenceDate().map(last -> Period.ofDays(last.minusYears(1).plusDays(1), last));
    }

    /** What a reader should know though it stopped nothing, a sentence each. */
    public List<String> notices() {
        return notices;
    }
}
