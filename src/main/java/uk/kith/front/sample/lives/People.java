package uk.kith.front.sample.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.chance.Ids;
import uk.kith.front.sample.chance.Mix;
import uk.kith.front.sample.place.Address;
import uk.kith.front.sample.place.Places;
import uk.kith.kernel.Period;

/** Gives people of the sample their names, ethnicity, parents and addresses. */
final class People {

    private static final Mix MINORITY = new Mix(
            "MWBC 25, MWBA 12, MWAS 12, MOTH 14, AIND 3, APKN 5, ABAN 4, AOTH 6, BCRB 6, BAFR 9, BOTH 2, OOTH 2");
    private static final Mix MAJORITY = new Mix("WBRI 93, WIRI 1, WOTH 4, WIRT 1, WROM 1");

    /** Where those who came alone are from, with the ethnicity they gave. */
    private static final Mix FROM_AFAR = new Mix("Eritrean BAFR 20, Sudanese BAFR 20, Afghan AOTH 25, Iranian OOTH 18, "
            + "Iraqi OOTH 12, Vietnamese AOTH 5");

    private static final Mix FROM_EUROPE = new Mix("Albanian WOTH 1");

    private final Ids ids;
    private final Places places;
    private int number = 100_000;

    People(Ids ids, Places places) {
        this.ids = ids;
        this.places = places;
    }

    /** What a child brings besides their own days. */
    record Start(String surname, String ethnicity, @Nullable String nationality) {}

    Start start(Chance chance, boolean minority) {
        return new Start(InventedNames.surname(chance), minority ? MINORITY.draw(chance) : MAJORITY.draw(chance), null);
    }

    Start fromAfar(Chance chance, boolean minority) {
        var drawn = (minority ? FROM_AFAR : FROM_EUROPE).draw(chance).split(" ", -1);
        return new Start(InventedNames.surname(chance), drawn[1], drawn[0]);
    }

    /** A child with their care, or with none. */
    Child child(
            Chance chance,
            Start start,
            LocalDate bornOn,
            boolean unborn,
            @Nullable Period known,
            List<Stay> stays,
            @Nullable Adoption adoption,
            @Nullable AfterCare afterCare) {
        boolean alone = start.nationality() != null;
        boolean girl = chance.in(alone ? 0.08 : 0.46);
        return new Child(
                ids.next(),
                ++number,
                unborn ? "Baby" : InventedNames.forename(chance, girl, alone),
                start.surname(),
                bornOn,
                girl,
                unborn,
                start.ethnicity(),
                start.nationality(),
                known,
                stays,
                adoption,
                afterCare);
    }

    /** A family of the area, with a mother and mostly a father. */
    Family family(Chance chance, Start start, List<Child> children) {
        return family(chance, start, children, List.of());
    }

    Family family(Chance chance, Start start, List<Child> children, List<Known> known) {
        if (start.nationality() != null) return new Family(ids.next(), null, List.of(), children, known);
        var eldest =
                children.stream().map(Child::bornOn).min(LocalDate::compareTo).orElseThrow();
        var parents = new ArrayList<Parent>();
        parents.add(parent(chance, start.surname(), eldest, true));
        if (chance.in(0.65)) parents.add(parent(chance, InventedNames.surname(chance), eldest, false));
        return new Family(ids.next(), home(chance), parents, children, known);
    }

    private Parent parent(Chance chance, String surname, LocalDate eldest, boolean mother) {
        return new Parent(
                ids.next(),
                InventedNames.forename(chance, mother, false),
                surname,
                eldest.minusDays(chance.between(18 * 365, 34 * 365)),
                mother,
                mother || chance.in(0.7));
    }

    private Address home(Chance chance) {
        return places.home(chance);
    }

    UUID id() {
        return ids.next();
    }
}
