package uk.kith.insight.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.testing.StandingClock;

/**
 * Children whose lives are drawn by lot, the same ones each time. Nothing in them need make sense: spans overlap, follow one
 * another with gaps between, and may last no day, so that measures are tried on what nobody thought of.
 */
final class DrawnRecord {

    private static final int CHILDREN = 150;

    private final Lot lot = new Lot();
    private final List<UUID> children = new ArrayList<>();
    private final List<UUID> professionals = new ArrayList<>();

    private DrawnRecord() {}

    /** Puts them into the record, and tells who they are. */
    static List<UUID> into(JdbcClient db) {
        var drawn = new DrawnRecord();
        drawn.everybody();
        drawn.lot.putInto(db);
        return drawn.children;
    }

    private void everybody() {
        var team = lot.id();
        lot.row("workforce.team (id, name)", team, "Children with Disabilities Team drawn by lot");
        for (int number = 0; number < 4; number++) {
            professionals.add(lot.id());
            lot.row("workforce.professional (id, name, team)", professionals.getLast(), "Drawn " + number / 2, team);
        }
        lot.row(
                "authority.population (as_at, age_from, age_to, people, source)",
                "1999-06-30",
                0,
                17,
                40000,
                "drawn by lot");
        for (int number = 0; number < CHILDREN; number++) child(lot.id());
    }

    private void child(UUID child) {
        children.add(child);
        lot.row(
                "people.person (id, date_of_birth, gender, ethnicity, has_disability, has_ehc_plan)",
                child,
                lot.in(0.03) ? null : lot.day(8800),
                lot.one("01", "02", "09", null),
                lot.one("WBRI", "MWBC", "CHNE", "BAFR", "REFU", null),
                lot.one("true", "false", null),
                lot.one("true", "false", null));
        if (lot.in(0.2)) lot.row("people.disability (child, disability)", child, lot.one("NONE", "LD"));
        if (lot.in(0.2)) status(child);
        for (var home : lot.spans(2))
            lot.row(
                    "people.address (child, kind, postcode, lived_from, until, confidential)",
                    child,
                    "home",
                    lot.one("ZZ1 1AA", "ZZ12 2AB", "nowhere"),
                    home.from(),
                    home.until(),
                    lot.in(0.1));
        for (var work : lot.spans(3))
            lot.row(
                    "workforce.involvement (child, professional, role, started_on, ended_on)",
                    child,
                    professionals.get(lot.number(4)),
                    lot.one("social-worker", "personal-adviser", "other"),
                    work.from(),
                    work.until());
        if (lot.in(0.5)) inNeed(child);
        if (lot.in(0.7)) inCare(child);
        if (lot.in(0.4)) missing(child);
        if (lot.in(0.3)) leaving(child);
    }

    private void status(UUID child) {
        var span = lot.span();
        lot.row(
                "people.immigration_status (child, status, started_on, ended_on)",
                child,
                "uasc",
                span.from(),
                span.until());
    }

    private void inNeed(UUID child) {
        for (var early : lot.spans(2))
            lot.row("earlyhelp.episode (child, started_on, ended_on)", child, early.from(), early.until());
        boolean isProtected = false;
        for (var referred : lot.spans(3)) {
            var referral = lot.id();
            lot.row(
                    "frontdoor.referral (id, child, referred_on, closed_on, primary_need, no_further_action, source)",
                    referral,
                    child,
                    referred.from(),
                    referred.until(),
                    lot.one("N1", "N4", "N0", null),
                    lot.in(0.2),
                    lot.one("1A", "2A", null));
            lot.row(
                    "frontdoor.contact (child, contacted_on, source, referral)",
                    child,
                    referred.from(),
                    lot.one("1A", "2A", null),
                    lot.in(0.5) ? referral : null);
            var assessed = lot.span();
            lot.row(
                    "frontdoor.assessment (child, referral, started_on, authorised_on)",
                    child,
                    referral,
                    assessed.from(),
                    assessed.until());
            var needed = lot.span();
            lot.row(
                    "safeguarding.cin_plan (child, referral, started_on, ended_on)",
                    child,
                    referral,
                    needed.from(),
                    needed.until());
            var enquired = lot.span();
            lot.row(
                    "safeguarding.section47 (child, referral, started_on, ended_on)",
                    child,
                    referral,
                    enquired.from(),
                    enquired.until());
            // A child has one protection plan at a time.
            if (isProtected || !lot.in(0.5)) continue;
            isProtected = true;
            var plan = lot.id();
            var kept = lot.span();
            lot.row(
                    "safeguarding.protection_plan (id, child, referral, started_on, ended_on, latest_category,"
                            + " previous_plans, of_another_authority)",
                    plan,
                    child,
                    referral,
                    kept.from(),
                    kept.until(),
                    lot.one("NEG", "PHY", null),
                    lot.number(3),
                    lot.in(0.1));
            lot.row(
                    "safeguarding.protection_review (child, protection_plan, reviewed_on)",
                    child,
                    plan,
                    kept.from().plusDays(lot.number(120)));
            lot.row(
                    "safeguarding.protection_visit (child, protection_plan, visited_on, seen)",
                    child,
                    plan,
                    lot.day(500),
                    lot.in(0.8));
        }
    }

    /** Episodes that follow one another, some with days between and some of no day; the last may go on. */
    private void inCare(UUID child) {
        var from = lot.day(1500);
        boolean anew = true;
        for (int left = 1 + lot.number(7); left > 0 && !from.isAfter(StandingClock.TODAY); left--) {
            var until = lot.in(0.1) ? from : from.plusDays(lot.number(300));
            boolean goesOn = left == 1 && lot.in(0.7) || until.isAfter(StandingClock.TODAY);
            boolean breaks = left == 1 || lot.in(0.2);
            lot.row(
                    "lookedafter.episode (child, started_on, ceased_on, reason_started, legal_status, category_of_need,"
                            + " placement_type, placement_provider, home_postcode, placement_postcode, placement_location,"
                            + " placement_distance, reason_ceased)",
                    child,
                    from,
                    goesOn ? null : until,
                    anew ? "S" : lot.one("P", "L", "T", "B", "U"),
                    lot.one("C1", "C2", "V2", "E1", "V4", "J1", null),
                    lot.one("N1", "N5", null),
                    lot.one("U6", "U4", "P1", "K2", "A5", "A6", "H5", "T1", "R5", null),
                    lot.one("PR0", "PR1", "PR4", null),
                    lot.one("ZZ1 1AA", null),
                    lot.one("ZZ1 1AA", "ZZ9 9AA", null),
                    lot.one("IN", "OUT", null),
                    lot.one("3.5", "20.1", null),
                    goesOn ? null : breaks ? lot.one("E4A", "E8", "E11", "E12", "E45") : "X1");
            if (goesOn) break;
            anew = breaks;
            from = breaks ? until.plusDays(1 + lot.number(60)) : until;
        }
        health(child);
        for (int number = 0; number < 3; number++) {
            lot.unlessThere("lookedafter.review (child, held_on, participation)", child, lot.day(700), "PN1");
            lot.unlessThere("lookedafter.visit (child, visited_on, seen)", child, lot.day(300), lot.in(0.8));
            lot.unlessThere("lookedafter.midway_check (child, made_on)", child, lot.day(700));
            lot.unlessThere(
                    "lookedafter.plan_made (child, kind, made_on, options)",
                    child,
                    lot.one("care", "permanence"),
                    lot.day(900),
                    lot.one("{ADOPTION,RETURN6M}", "{LTFOST18}", "{}"));
        }
        if (lot.in(0.4))
            for (var decided : lot.spans(2))
                lot.row(
                        "permanence.permanence_path (child, decided_on, decision_reversed_on, matched_on,"
                                + " placement_ordered_on, placed_with_foster_carer_on, in_sibling_group)",
                        child,
                        decided.from(),
                        decided.until(),
                        lot.in(0.5) ? lot.day(900) : null,
                        lot.in(0.5) ? lot.day(900) : null,
                        lot.in(0.2) ? lot.day(900) : null,
                        lot.in(0.3));
        if (lot.in(0.3)) lot.unlessThere("permanence.placed_for_adoption (child, placed_on)", child, lot.day(900));
    }

    private void health(UUID child) {
        for (int number = 0; number < 3; number++)
            lot.unlessThere(
                    "lookedafter.health_check (child, kind, checked_on, status)",
                    child,
                    lot.one("initial-assessment", "review-assessment", "dental", "surveillance"),
                    lot.day(700),
                    lot.one("completed", "completed", "refused"));
        lot.unlessThere("lookedafter.immunisation (child, up_to_date, as_at)", child, lot.in(0.7), lot.day(700));
        lot.unlessThere("lookedafter.sdq (child, completed_on, score)", child, lot.day(700), lot.number(40));
        if (lot.in(0.1)) lot.row("lookedafter.conviction (child, convicted_on)", child, lot.day(700));
        if (lot.in(0.1)) lot.row("lookedafter.substance_misuse (child, known_on)", child, lot.day(700));
        if (lot.in(0.5))
            lot.row(
                    "lookedafter.answers_for_year (child, year, immunisations, teeth_check, health_assessment, sdq_score)",
                    child,
                    2026,
                    lot.in(0.7),
                    lot.in(0.7),
                    lot.in(0.7),
                    lot.one("7", null));
    }

    private void missing(UUID child) {
        for (var away : lot.spans(4)) {
            var episode = lot.id();
            lot.row(
                    "missing.episode (id, child, kind, started_on, ended_on, ended_at)",
                    episode,
                    child,
                    lot.one("M", "M", "A"),
                    away.from(),
                    away.until(),
                    away.until() == null ? null : lot.one("10:00", null));
            if (lot.in(0.6))
                lot.row(
                        "missing.return_interview (child, episode, offered_on, offered_at, held_on, written_up_on)",
                        child,
                        episode,
                        away.from().plusDays(lot.number(9)),
                        lot.one("09:00", null),
                        lot.in(0.5) ? away.from().plusDays(lot.number(9)) : null,
                        lot.in(0.5) ? away.from().plusDays(lot.number(9)) : null);
        }
    }

    private void leaving(UUID child) {
        if (lot.in(0.7))
            for (var owed : lot.spans(3))
                lot.unlessThere(
                        "careleavers.eligibility (child, eligibility, started_on, ended_on)",
                        child,
                        lot.one("eligible", "relevant", "former relevant", "qualifying", "no current eligibility"),
                        owed.from(),
                        owed.until());
        for (int number = 0; number < 3; number++)
            lot.unlessThere(
                    "careleavers.contact (child, contacted_on, in_touch, activity, accommodation)",
                    child,
                    lot.day(700),
                    lot.one("YES", "NO", "REFU"),
                    lot.one("F1", "G4", "0", null),
                    lot.one("B1", "X2", "0", null));
        for (int year = 2025; year <= 2026; year++)
            if (lot.in(0.6))
                lot.row(
                        "careleavers.answers_for_year (child, year, in_touch, activity, accommodation)",
                        child,
                        year,
                        lot.one("YES", "NO", "RHOM"),
                        lot.one("F1", "G5", "0"),
                        lot.one("B1", "S2", "0"));
    }
}
