package uk.kith.front.commands;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.kith.kernel.CollectionYear;

/** Reads a collection year. */
final class Years implements ITypeConverter<CollectionYear> {

    @Override
    public CollectionYear convert(String text) {
        return CollectionYear.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' is no collection year; the year from 1 April 2026 to 31 March 2027 is 2027"
                                .formatted(text)));
    }
}
