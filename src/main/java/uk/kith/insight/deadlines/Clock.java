package uk.kith.insight.deadlines;

import java.util.List;
import uk.kith.statute.book.StatuteBook;

/**
 * One thing owed to a child within a time. Which fact starts it, meets it and stops it is said in SQL over the record's facts,
 * in the file of its id; how long it runs is said in the statute book, under its id.
 *
 * @param id its name in the statute book, as "cla-visit"
 * @param name what the office calls it, short: "Visit"
 * @param owed what the child is owed, in words a child may read
 * @param act what a worker does about it: "Record the visit"
 * @param starts what starts it
 * @param met what meets it
 */
public record Clock(String id, String name, String owed, String act, String starts, String met) {

    /** Its lengths, one for each variant. */
    public List<StatuteBook.Entry> lengths() {
        return StatuteBook.of(id);
    }

    /** Whether an authority may choose another length. */
    public boolean isLocal() {
        return lengths().stream().allMatch(StatuteBook.Entry::isLocal);
    }
}
