package uk.kith.insight.measures.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** A form of file in which figures leave Kith. */
public enum FigureForm {
    CSV("text/csv;charset=UTF-8") {
        @Override
        public byte[] of(Collection<FigureRow> rows) {
            return csv(FigureRow.COLUMNS, rows.stream().map(FigureRow::cells).toList());
        }
    },
    JSON("application/json") {
        @Override
        public byte[] of(Collection<FigureRow> rows) {
            var out = new ByteArrayOutputStream();
            try (var json = new JsonFactory().createGenerator(out)) {
                json.writeStartArray();
                for (var row : rows) {
                    json.writeRaw('\n');
                    write(row, json);
                }
                json.writeEndArray();
            }
            return out.toByteArray();
        }
    },
    PARQUET("application/vnd.apache.parquet") {
        @Override
        public byte[] of(Collection<FigureRow> rows) {
            return Parquet.of(rows);
        }
    };

    private final String contentType;

    FigureForm(String contentType) {
        this.contentType = contentType;
    }

    public abstract byte[] of(Collection<FigureRow> rows);

    public String contentType() {
        return contentType;
    }

    /** What a file of this form ends in, as {@code .csv}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The form that a file's name ends in; empty where it ends in none. */
    public static Optional<FigureForm> of(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> name.endsWith(form.ending()))
                .findFirst();
    }

    /** A table as CSV. */
    public static byte[] csv(List<String> columns, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(FigureRow row, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("measure", row.measure());
        json.writeStringProperty("from", row.from().toString());
        json.writeStringProperty("to", row.to().toString());
        json.writeStringProperty("as_at", row.asAt().toString());
        json.writeStringProperty("known_at", row.knownAt().toString());
        json.writeStringProperty("place", row.place());
        json.writeStringProperty("by", row.by());
        json.writeStringProperty("group", row.group());
        number("numerator", row.numerator(), json);
        number("denominator", row.denominator(), json);
        number("value", row.value(), json);
        json.writeStringProperty("unit", row.unit());
        json.writeEndObject();
    }

    private static void number(String name, @Nullable BigDecimal number, JsonGenerator json) {
        json.writeName(name);
        if (number == null) json.writeNull();
        else json.writeNumber(number.toPlainString());
    }
}
