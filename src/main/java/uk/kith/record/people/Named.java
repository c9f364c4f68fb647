package uk.kith.record.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody by name, with what tells them apart from another of that name.
 *
 * @param knownAs the name they like to be called
 * @param expectedOn when an unborn child is due
 * @param localId the authority's own identifier; returns are loaded without names, so it may be all there is
 */
public record Named(
        UUID id,
        @Nullable String forename,
        @Nullable String surname,
        @Nullable String knownAs,
        @Nullable String pronouns,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedOn,
        @Nullable String localId) {

    /** The columns that {@link #of(ResultSet)} reads, of a person called p. */
    static final String COLUMNS = """
            p.id, p.forename, p.surname, p.known_as, p.pronouns, p.date_of_birth, p.expected_on,
            (select min(i.value) from people.fact_identifier i where i.child = p.id and i.kind = 'local') as local_id
            """;

    static Named of(ResultSet row) throws SQLException {
        return new Named(
                row.getObject("id", UUID.class),
                row.getString("forename"),
                row.getString("surname"),
                row.getString("known_as"),
                row.getString("pronouns"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getObject("expected_on", LocalDate.class),
                row.getString("local_id"));
    }

    /** The name as they like it: "Robin Sample"; "Unborn baby Sample"; "Child 4711" where no name is recorded. */
    public String name() {
        var first = knownAs == null ? forename : knownAs;
        if (first == null && expectedOn != null) first = "Unborn baby";
        var whole = joined(first, surname);
        if (!whole.isEmpty()) return whole;
        return localId == null ? "Name not yet recorded" : "Child " + localId;
    }

    /** What to call them in a sentence: "Robin". */
    public String called() {
        if (knownAs != null) return knownAs;
        return forename == null ? name() : forename;
    }

    /** The name in their papers, where they like another one. */
    public @Nullable String inPapers() {
        var whole = joined(forename, surname);
        return whole.isEmpty() || whole.equals(name()) ? null : whole;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }
}
