package uk.kith.front.sample.written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.SampleAccount;
import uk.kith.front.sample.chance.Mix;
import uk.kith.front.sample.lives.Child;
import uk.kith.front.sample.lives.Family;
import uk.kith.front.sample.lives.Stay;
import uk.kith.front.sample.work.Colleague;
import uk.kith.front.sample.work.Staff;
import uk.kith.front.sample.work.Staff.Kind;
import uk.kith.platform.identity.IdentityTables;
import uk.kith.record.workforce.WorkforceTables;

/** Writes who has worked with each child, and who alone may see the few children of whom not everybody may know. */
final class WorkWritten {

    private static final Mix WHY_ANOTHER =
            new Mix("LEFTRL 40, MANAGE 25, TSPROC 15, ABSENC 10, ORGRST 6, CHCHAN 2, OTHERS 2");
    private static final int RESTRICTED = 3;
    private static final int DAYS_WITH_ONE_WORKER = 460;

    private final Staff staff;
    private final List<Restricted> restricted = new ArrayList<>();

    WorkWritten(Staff staff) {
        this.staff = staff;
    }

    /** A child whom only the named workers may see. */
    private record Restricted(UUID child, @Nullable SampleAccount socialWorker) {}

    void write(Family family, Page page) {
        int inCare = count(family.children().stream().filter(Child::isInCare).toList());
        int atHome = count(family.children().stream()
                .filter(child -> child.known() != null && child.known().isOpen())
                .toList());
        var socialWorker = inCare > 0 ? staff.now(Kind.CHILDREN_IN_CARE, inCare) : null;
        var reviewing = inCare > 0 ? staff.now(Kind.REVIEWING, inCare) : null;
        var worker = atHome > 0 ? staff.now(Kind.FAMILIES, atHome) : null;
        for (var child : family.children()) {
            beforeCare(family, child, worker, page);
            for (var stay : child.stays()) {
                socialWorkers(child, stay, stay.goesOn() ? socialWorker : null, page);
                reviewingOfficer(child, stay, stay.goesOn() ? reviewing : null, page);
            }
            personalAdviser(child, page);
            if (socialWorker != null && family.children().size() == 1) mayBeRestricted(child, socialWorker);
        }
    }

    private static int count(List<Child> children) {
        return children.size();
    }

    private void beforeCare(Family family, Child child, @Nullable Colleague now, Page page) {
        var known = child.known();
        if (known == null) return;
        for (var earlier : family.known()) {
            var period = earlier.period();
            if (!period.equals(known) && child.bornOn().isBefore(period.from()))
                involved(
                        page,
                        child,
                        staff.then(Kind.FAMILIES),
                        "social-worker",
                        period.from(),
                        period.until(),
                        "FCONTA");
        }
        var colleague = known.isOpen() && now != null ? now : staff.then(Kind.FAMILIES);
        involved(page, child, colleague, "social-worker", known.from(), known.until(), "FCONTA");
    }

    private void socialWorkers(Child child, Stay stay, @Nullable Colleague now, Page page) {
        var chance = page.chance();
        var until = stay.until(page.asAt());
        var from = stay.from();
        var why = child.known() == null ? "FCONTA" : "TSPROC";
        while (true) {
            var next = from.plusDays(chance.between(DAYS_WITH_ONE_WORKER / 3, DAYS_WITH_ONE_WORKER * 2));
            if (!next.isBefore(until)) break;
            involved(page, child, staff.then(Kind.CHILDREN_IN_CARE), "social-worker", from, next, why);
            from = next;
            why = WHY_ANOTHER.draw(chance);
        }
        var last = now == null ? staff.then(Kind.CHILDREN_IN_CARE) : now;
        involved(page, child, last, "social-worker", from, stay.period().until(), why);
    }

    private void reviewingOfficer(Child child, Stay stay, @Nullable Colleague now, Page page) {
        var officer = now == null ? staff.then(Kind.REVIEWING) : now;
        var until = stay.period().until();
        var from = stay.from().plusDays(page.chance().between(0, 4));
        if (until != null && from.isAfter(until)) return;
        if (page.hasCome(from)) involved(page, child, officer, "independent-reviewing-officer", from, until, null);
    }

    private void personalAdviser(Child child, Page page) {
        if (child.stays().isEmpty()) return;
        var from = child.birthday(16).plusDays(page.chance().between(10, 200));
        if (child.afterCare() != null || (child.isInCare() && page.hasCome(from)))
            involved(page, child, staff.now(Kind.LEAVING_CARE, 1), "personal-adviser", from, null, null);
    }

    private static void involved(
            Page page,
            Child child,
            Colleague colleague,
            String role,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String why) {
        page.rows()
                .note(
                        WorkforceTables.INVOLVEMENT,
                        child.id(),
                        colleague.id(),
                        role,
                        colleague.team(),
                        from,
                        until,
                        why,
                        List.of(),
                        null);
    }

    /** One child of each of the two social workers that visitors play, and one of another. */
    private void mayBeRestricted(Child child, Colleague socialWorker) {
        if (restricted.size() < RESTRICTED
                && restricted.stream().noneMatch(other -> other.socialWorker() == socialWorker.account()))
            restricted.add(new Restricted(child.id(), socialWorker.account()));
    }

    void restrict(Page page) {
        for (var child : restricted) {
            page.rows()
                    .note(IdentityTables.RESTRICTION, child.child(), "The family's whereabouts must not become known");
            Set<SampleAccount> named = new LinkedHashSet<>(
                    List.of(SampleAccount.ALL.get(2), SampleAccount.ALL.get(3), SampleAccount.ALL.get(10)));
            if (child.socialWorker() != null) named.add(child.socialWorker());
            for (var account : named)
                page.rows().note(IdentityTables.MAY_SEE, child.child(), staff.worker(account), "Works with the family");
        }
    }
}
