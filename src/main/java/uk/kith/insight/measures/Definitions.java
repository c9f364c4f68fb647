package uk.kith.insight.measures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.insight.measures.MeasureFile.Wrong;

/**
 * Measures that an authority writes itself, beside those that come with Kith. One that was tried on the record and found sound
 * is kept as it came, with what it said before.
 */
@Component
public class Definitions {

    private static final Duration FOR_A_WHILE = Duration.ofSeconds(20);

    private final JdbcClient db;
    private final DefinitionTrial trial;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private volatile @Nullable Remembered remembered;

    Definitions(JdbcClient db, DefinitionTrial trial, PlatformTransactionManager transactions, Clock clock) {
        this.db = db;
        this.trial = trial;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private record Remembered(SequencedMap<String, Measure> measures, Instant until) {}

    /**
     * What became of a file.
     *
     * @param measure the measure's id
     * @param before whether there was one of this name, and it was replaced
     * @param wrong what keeps it out, each with file and line; empty where it is kept
     */
    public record Loaded(String measure, boolean before, List<String> wrong) {

        public boolean isKept() {
            return wrong.isEmpty();
        }
    }

    /**
     * Tries one file, and keeps it where nothing is wrong with it.
     *
     * @param file its name, which ends in .sql and is the measure's id
     */
    public Loaded load(String file, String text) {
        var read = MeasureFile.read(file, text);
        var measure = read.measure();
        var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        var id = name.replaceAll("\\.sql$", "");
        var before = texts().get(id);
        var wrong = new ArrayList<>(read.wrong());
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*\\.sql"))
            wrong.add(new Wrong(
                    file, 1, "The file's name is the measure's id: small letters, digits and hyphens, then .sql."));
        else if (Catalogue.ours().measures().containsKey(id))
            wrong.add(new Wrong(
                    file, 1, "\"%s\" comes with Kith and cannot be replaced: choose another name.".formatted(id)));
        else if (measure != null) {
            if (before != null) wrong.addAll(brokenSeries(file, before, measure));
            if (wrong.isEmpty()) wrong.addAll(trial.of(file, measure));
        }
        if (wrong.isEmpty() && !text.equals(before)) keep(id, text);
        return new Loaded(
                id, before != null, wrong.stream().map(Wrong::toString).toList());
    }

    /** Who reads a series must be told from when on it was counted otherwise. */
    private static List<Wrong> brokenSeries(String file, String before, Measure measure) {
        var earlier = MeasureFile.read(file, before).measure();
        if (earlier == null || earlier.countsLike(measure)) return List.of();
        return measure.breaks().stream().anyMatch(said -> !earlier.breaks().contains(said))
                ? List.of()
                : List.of(
                        new Wrong(
                                file,
                                measure.line(),
                                "It counts otherwise than the one loaded before: say from which day and why, as \"-- break: 2026-04-01 Unborn children are counted now\"."));
    }

    private void keep(String id, String text) {
        transaction.executeWithoutResult(status -> {
            db.sql("""
                    insert into measures.definition (measure, text) values (:id, :text)
                        on conflict (measure) do update set text = excluded.text
                    """).param("id", id).param("text", text).update();
        });
        remembered = null;
    }

    /** All of them, by id. Remembered for a while, since every figure asks and they seldom change. */
    SequencedMap<String, Measure> measures() {
        var known = remembered;
        var now = clock.instant();
        if (known != null && now.isBefore(known.until())) return known.measures();
        var measures = new LinkedHashMap<String, Measure>();
        texts().forEach((id, text) -> {
            var measure = MeasureFile.read(id + ".sql", text).measure();
            if (measure != null) measures.put(id, measure);
        });
        var all = Collections.unmodifiableSequencedMap(measures);
        remembered = new Remembered(all, now.plus(FOR_A_WHILE));
        return all;
    }

    /** As they are now, whatever moment the figures are asked of: the same question is put to what was known. */
    private SequencedMap<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        db.sql("select d.measure, d.text from measures.definition d order by d.measure")
                .query(row -> {
                    texts.put(row.getString("measure"), row.getString("text"));
                });
        return texts;
    }
}
