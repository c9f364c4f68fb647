package uk.kith.front.sample.written;

import java.time.LocalDate;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.chance.Ids;

/**
 * What every part of the record of a family is written with.
 *
 * @param chance the family's own
 */
public record Page(SampleSize size, Chance chance, Ids ids, Rows rows) {

    public LocalDate asAt() {
        return size.asAt();
    }

    /** Whether that day has come. */
    public boolean hasCome(LocalDate day) {
        return !day.isAfter(asAt());
    }

    public Page withOwnChance() {
        return new Page(size, chance.apart(), ids, rows);
    }
}
