package uk.kith.front.sample.written;

import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.SampleSize;
import uk.kith.front.sample.lives.Child;
import uk.kith.front.sample.place.Places;
import uk.kith.record.people.PeopleTables;
import uk.kith.statute.codes.NhsNumber;
import uk.kith.statute.codes.Upn;

/**
 * The numbers that a child is known by. Pupil numbers are of an authority that does not exist; NHS numbers begin with 999,
 * which the NHS gives to nobody; a few pupil numbers have a wrong check letter on purpose.
 */
final class Numbers {

    private static final int WRONG_LETTERS = 4;
    private static final int SCHOOL_AGE = 5;

    private int wrongLeft;

    Numbers(SampleSize size) {
        this.wrongLeft = size.of(WRONG_LETTERS);
    }

    @Nullable String whyNoUpn(Child child, Page page) {
        if (child.unborn() || !page.hasCome(child.birthday(SCHOOL_AGE))) return "UN1";
        return child.cameAlone() && !hasUpn(child) ? "UN3" : null;
    }

    private static boolean hasUpn(Child child) {
        return !child.cameAlone() || child.number() % 3 == 0;
    }

    void write(Child child, Page page) {
        identifier(page, child, "local", Integer.toString(child.number()), null);
        if (child.cameAlone()) identifier(page, child, "home-office", "SAMPLE/" + child.number(), null);
        if (child.unborn()) return;
        if (whyNoUpn(child, page) == null) upn(child, page);
        if (!child.cameAlone()) nhs(child, page);
    }

    private void upn(Child child, Page page) {
        var twelve = Places.AUTHORITY_IN_UPN + "%09d".formatted(child.number());
        char right = Upn.checkLetter(twelve);
        boolean wrong = wrongLeft > 0 && child.isInCare();
        if (!wrong) {
            identifier(page, child, "upn", right + twelve, null);
            return;
        }
        wrongLeft--;
        var supplied = (right == 'A' ? 'B' : 'A') + twelve;
        identifier(page, child, "upn", supplied, """
                {"value": {"supplied": "%s", "why": "is not a unique pupil number, by its check letter"}}""".formatted(supplied));
    }

    private static void nhs(Child child, Page page) {
        var nine = "999%06d".formatted(child.number());
        int check = NhsNumber.checkDigit(nine);
        if (check < 10) identifier(page, child, "nhs", nine + check, null);
    }

    private static void identifier(Page page, Child child, String kind, String value, @Nullable String marks) {
        page.rows().note(PeopleTables.IDENTIFIER, child.id(), kind, value, null, null, marks);
    }
}
