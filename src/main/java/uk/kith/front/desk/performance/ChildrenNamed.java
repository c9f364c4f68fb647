package uk.kith.front.desk.performance;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.insight.measures.Counted;
import uk.kith.platform.audit.Audit;
import uk.kith.record.people.People;

/** Names whom a figure counts, and notes in the trail that they were shown: both in one transaction. */
@Component
@Transactional
class ChildrenNamed {

    private final People people;
    private final Audit audit;

    ChildrenNamed(People people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    /** @param about what was looked at, in the words of the trail */
    List<ChildrenPage.Row> rows(List<Counted> counted, String about) {
        var ids = counted.stream()
                .map(Counted::child)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = people.named(ids);
        audit.shown(names.keySet(), about);
        return counted.stream()
                .map(row -> new ChildrenPage.Row(row, row.child() == null ? null : names.get(row.child())))
                .toList();
    }
}
