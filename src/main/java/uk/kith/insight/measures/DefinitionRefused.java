package uk.kith.insight.measures;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import org.postgresql.util.PSQLException;
import uk.kith.insight.measures.MeasureFile.Wrong;

/** What PostgreSQL says of a measure's query, in words and on the line of the file. */
final class DefinitionRefused {

    private DefinitionRefused() {}

    /** @param asked the whole of the query that was put, in which the measure's own stands */
    static Wrong by(SQLException refused, String asked, String file, Measure measure, Duration patience) {
        var about = refused instanceof PSQLException known ? known.getServerErrorMessage() : null;
        var said = about == null ? String.valueOf(refused.getMessage()) : Objects.toString(about.getMessage(), "");
        var place = about == null ? 0 : about.getPosition();
        return new Wrong(
                file, line(asked, place, measure), words(String.valueOf(refused.getSQLState()), said, patience));
    }

    private static String words(String state, String said, Duration patience) {
        return switch (state) {
            case "57014" ->
                "The query did not end within %d seconds: it reads too much, or never ends."
                        .formatted(patience.toSeconds());
            case "25006", "42501" -> "A measure only reads facts: %s.".formatted(said);
            case "42P01", "3F000" -> "There is no such fact: %s.".formatted(said);
            case "42703" -> "There is no such column: %s.".formatted(said);
            case "42883" -> "That cannot be worked out: %s.".formatted(said);
            case "42601" -> "The query cannot be read: %s.".formatted(said);
            default -> "The database cannot answer it: %s.".formatted(said);
        };
    }

    /** The line of the file, where the place is within the measure's own query; else the line on which that begins. */
    private static int line(String asked, int place, Measure measure) {
        int begins = asked.lastIndexOf("body as (\n") + "body as (\n".length();
        if (place - 1 < begins || place > asked.length()) return measure.line();
        int lines = (int) asked.substring(begins, place - 1)
                .chars()
                .filter(letter -> letter == '\n')
                .count();
        return measure.line() + Math.min(lines, (int) measure.sql().lines().count() - 1);
    }
}
