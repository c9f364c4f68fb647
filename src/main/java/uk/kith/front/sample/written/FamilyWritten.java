package uk.kith.front.sample.written;

import java.util.function.Consumer;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.chance.Ids;
import uk.kith.front.sample.counts.Tallies;
import uk.kith.front.sample.help.HelpWritten;
import uk.kith.front.sample.lives.Family;
import uk.kith.front.sample.work.Staff;

/** Writes each family into the record, part by part. */
public final class FamilyWritten implements Consumer<Family> {

    private final Page page;
    private final PeopleWritten people;
    private final WorkWritten work;
    private final MissingWritten missing;
    private final HelpWritten help;

    public FamilyWritten(SampleSize size, Chance chance, Ids ids, Rows rows, Staff staff, Tallies tallies) {
        this.page = new Page(size, chance, ids, rows);
        this.people = new PeopleWritten(size);
        this.work = new WorkWritten(staff);
        this.missing = new MissingWritten(size);
        this.help = new HelpWritten(size, staff, tallies);
    }

    @Override
    public void accept(Family family) {
        people.write(family, page.withOwnChance());
        work.write(family, page.withOwnChance());
        for (var child : family.children()) {
            var own = page.withOwnChance();
            for (var stay : child.stays()) {
                EpisodesWritten.write(family, child, stay, own);
                ReviewsWritten.write(child, stay, own);
                VisitsWritten.write(child, stay, own);
                HealthWritten.write(child, stay, own);
                PlansWritten.write(child, stay, own);
            }
            missing.write(child, page.withOwnChance());
            PermanenceWritten.write(child, page.withOwnChance());
            AfterCareWritten.write(child, page.withOwnChance());
        }
        help.write(family, page.withOwnChance());
        page.rows().writeWhenMany();
    }

    /** Writes what comes last: whom only the front door knows, and who may see the children of whom not everybody may know. */
    public void finish() {
        help.finish(page.withOwnChance());
        work.restrict(page);
        page.rows().writeAll();
    }
}
