package uk.kith.front.commands;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.kith.kernel.London;

/** Reads a moment: a day, which means its end in London, or an instant. */
final class Moments implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String text) {
        try {
            return text.contains("T") ? OffsetDateTime.parse(text).toInstant() : London.endOf(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            throw new TypeConversionException(
                    "'%s' is neither a day, as 2019-05-31, nor an instant, as 2019-05-31T17:00:00Z".formatted(text));
        }
    }
}
