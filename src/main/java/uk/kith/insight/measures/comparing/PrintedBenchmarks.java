package uk.kith.insight.measures.comparing;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The values that come with Kith: what reports of authorities print of England, their region, their neighbours and themselves. */
public final class PrintedBenchmarks {

    private static final List<Benchmark> ALL = read();

    private PrintedBenchmarks() {}

    public static List<Benchmark> all() {
        return ALL;
    }

    private static List<Benchmark> read() {
        var all = new ArrayList<Benchmark>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath:uk/kith/insight/measures/benchmarks/*.csv"))
                try (var rows = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
                    rows.forEach(row -> all.add(BenchmarkCells.read(row.getFieldsAsMap())));
                }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(all);
    }
}
