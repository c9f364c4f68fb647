package uk.kith.front.sample.help;

import java.util.ArrayList;
import java.util.List;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.work.Colleague;
import uk.kith.front.sample.work.Staff;

/** Who takes contacts and referrals, and who leads early help. */
final class Desk {

    private static final int FRONT_DOOR = 6;
    private static final int EARLY_HELP = 14;

    private final Staff staff;
    private final List<Colleague> frontDoor = new ArrayList<>();
    private final List<Colleague> earlyHelp = new ArrayList<>();

    Desk(SampleSize size, Staff staff) {
        this.staff = staff;
        for (int i = 0; i < Math.max(1, size.of(FRONT_DOOR)); i++)
            frontDoor.add(staff.now(Staff.Kind.FRONT_DOOR, Staff.FULL));
        for (int i = 0; i < Math.max(1, size.of(EARLY_HELP)); i++)
            earlyHelp.add(staff.now(Staff.Kind.EARLY_HELP, Staff.FULL));
    }

    Colleague atTheFrontDoor(Chance chance) {
        return chance.of(frontDoor);
    }

    Colleague inEarlyHelp(Chance chance) {
        return chance.of(earlyHelp);
    }

    /** Who assessed the family and made its plans. */
    Colleague withFamilies() {
        return staff.then(Staff.Kind.FAMILIES);
    }
}
