package uk.kith.front.desk.child;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.kith.front.desk.PageDay;
import uk.kith.platform.audit.Audit;
import uk.kith.record.people.People;

/** Opens a page of a child: it must be there for the worker, and that it was looked at goes into the trail. */
@Component
public class ChildHeads {

    private final People people;
    private final Audit audit;
    private final PageDay day;

    ChildHeads(People people, Audit audit, PageDay day) {
        this.people = people;
        this.audit = audit;
        this.day = day;
    }

    /**
     * @param page what is looked at, in the words of the trail: "reviews and plans"
     * @throws uk.kith.kernel.NotThere when there is no such child, or none for this worker
     */
    public ChildHead looked(UUID child, String page) {
        var named = people.named(child);
        audit.looked(child, page);
        return ChildHead.of(named, day.now());
    }
}
