package uk.kith.front.loading.reference;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.insight.measures.Measure;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.comparing.Benchmark;
import uk.kith.insight.measures.comparing.BenchmarkCells;
import uk.kith.insight.measures.comparing.Benchmarks;
import uk.kith.kernel.London;
import uk.kith.platform.audit.Audit;

/** Loads what measures are held against, from CSV: all of it or nothing, beside what was loaded before. */
@Component
@Transactional
public class BenchmarkFiles {

    private final Benchmarks benchmarks;
    private final Measures measures;
    private final Audit audit;
    private final Clock clock;

    BenchmarkFiles(Benchmarks benchmarks, Measures measures, Audit audit, Clock clock) {
        this.benchmarks = benchmarks;
        this.measures = measures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Holds every value of the files; a value for the same measure, place, kind and period gives way.
     *
     * @return how many values the files have
     * @throws FilesRefused when a row of one cannot stand
     */
    public int load(List<Path> files) {
        var known = new HashMap<String, Measure>();
        measures.all().forEach(measure -> known.put(measure.id(), measure));
        var faults = new Faults();
        var read = new ArrayList<Benchmark>();
        var seen = new HashSet<List<Object>>();
        NamedRows.read(files, BenchmarkCells.COLUMNS, faults, (file, place, cells) -> {
            try {
                var benchmark = BenchmarkCells.read(cells, known, London.today(clock));
                if (seen.add(List.of(benchmark.measure(), benchmark.place(), benchmark.kind(), benchmark.window())))
                    read.add(benchmark);
                else faults.add(file, place, "The measure, place, kind and period are those of a row before.");
            } catch (BenchmarkCells.Wrong wrong) {
                faults.add(file, place, String.valueOf(wrong.getMessage()));
            }
        });
        faults.refuse();
        benchmarks.keep(read);
        audit.did(
                "loaded",
                "benchmarks",
                "%,d values from %s"
                        .formatted(
                                read.size(),
                                String.join(
                                        ", ",
                                        files.stream()
                                                .map(file -> file.getFileName().toString())
                                                .toList())));
        return read.size();
    }
}
