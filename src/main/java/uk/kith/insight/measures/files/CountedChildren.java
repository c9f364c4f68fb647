package uk.kith.insight.measures.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.insight.measures.Counted;
import uk.kith.insight.measures.Measures;
import uk.kith.insight.measures.Question;
import uk.kith.platform.audit.Audit;

/** The children behind a figure, as they leave Kith in a file: that they were shown is audited. */
@Component
@Transactional
public class CountedChildren {

    /** The columns of the file, in order. */
    public static final List<String> COLUMNS = List.of("measure", "child", "event", "in_numerator");

    private final Measures measures;
    private final Audit audit;
    private final JdbcClient db;

    CountedChildren(Measures measures, Audit audit, JdbcClient db) {
        this.measures = measures;
        this.audit = audit;
        this.db = db;
    }

    /**
     * One row of the denominator.
     *
     * @param child the authority's own identifier of the child; Kith's own where it has given none, empty for an event of no child
     * @param event the row of the record that is counted; empty where the child is
     */
    public record Row(String measure, String child, String event, boolean inNumerator) {

        public List<String> cells() {
            return List.of(measure, child, event, String.valueOf(inNumerator));
        }
    }

    /** Of those whom the reader may see; {@code question} is of one period. */
    public List<Row> of(Question question) {
        var counted = measures.children(question);
        var children = counted.stream()
                .map(Counted::child)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        audit.shown(
                children,
                "the children behind \"%s\""
                        .formatted(measures.of(question.measure()).title()));
        var numbers = numbers(children);
        return counted.stream()
                .map(row -> new Row(
                        question.measure(),
                        row.child() == null
                                ? ""
                                : numbers.getOrDefault(row.child(), row.child().toString()),
                        Objects.toString(row.event(), ""),
                        row.inNumerator()))
                .toList();
    }

    private Map<UUID, String> numbers(List<UUID> children) {
        Map<UUID, String> numbers = new HashMap<>();
        db.sql("""
                select i.child, min(i.value) as value
                  from people.fact_identifier i
                 where i.kind = 'local' and i.child = any(:children)
                 group by i.child
                """).param("children", children.toArray(UUID[]::new)).query(row -> {
            numbers.put(row.getObject("child", UUID.class), row.getString("value"));
        });
        return numbers;
    }
}
