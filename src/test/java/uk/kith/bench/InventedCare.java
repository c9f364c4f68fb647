package uk.kith.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Row;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.kernel.CollectionYear;

/** A looked-after return of any size about children who do not exist; about one row in ten breaks a rule. */
final class InventedCare {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String[] STATUSES = {"C2", "C1", "E1", "V2", "V3", "L1"};
    private static final String[] PLACES = {"U6", "U1", "K1", "K2", "A5", "P1", "R1", "T0"};

    private final Random random = new Random(903);
    private final CollectionYear year;
    private final List<Row> rows = new ArrayList<>();
    private final int[] counted = new int[Table.values().length];

    private InventedCare(CollectionYear year) {
        this.year = year;
    }

    static Return of(int children, CollectionYear year) {
        var invented = new InventedCare(year);
        for (int i = 1; i <= children; i++) invented.child("C" + i);
        return Return.of(year, EnumSet.allOf(Table.class), invented.rows);
    }

    private void child(String id) {
        var born = year.firstDay().minusDays(random.nextInt(17 * 365));
        var dob = DAY.format(born);
        var sex = one("M", "F", "F", "M", "X");
        row(Table.HEADER, id, sex, dob, one("WBRI", "MWBC", "AIND", "XXXX"), one("UN1", "UN4", "A" + id), null, null);
        var start = year.firstDay().minusDays(random.nextInt(900));
        for (int episode = 0; episode < 2; episode++) {
            var end = start.plusDays(20 + random.nextInt(400));
            boolean ended = end.isBefore(year.lastDay()) && random.nextInt(3) > 0;
            row(
                    Table.EPISODES,
                    id,
                    DAY.format(start),
                    episode == 0 ? "S" : one("P", "B", "L", "S"),
                    one(STATUSES),
                    one("N1", "N2", "N9"),
                    one(PLACES),
                    one("PR1", "PR4", null),
                    ended ? DAY.format(end) : null,
                    ended ? one("X1", "E3", "E4A") : null,
                    null,
                    "AB1 1AA",
                    one("AB1 1AB", "AB1 1AA"),
                    one("SC000001", "XXXXXXX", null));
            start = end;
        }
        for (int review = 0; review < 5; review++)
            row(Table.REVIEWS, id, dob, DAY.format(day()), one("PN1", "PN3", "PN0", "PN9"));
        row(
                Table.OC2,
                id,
                dob,
                one("12", null),
                null,
                one("0", "1", null),
                null,
                "1",
                "1",
                one("1", null),
                "0",
                null,
                null);
        row(Table.PREV_PERM, id, dob, one("Z1", "P1"), null, null);
    }

    private LocalDate day() {
        return year.firstDay().plusDays(random.nextInt(365));
    }

    private @Nullable String one(@Nullable String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void row(Table table, @Nullable String... cells) {
        rows.add(table.row(++counted[table.ordinal()], cells));
    }
}
