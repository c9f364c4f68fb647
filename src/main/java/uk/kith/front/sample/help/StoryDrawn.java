package uk.kith.front.sample.help;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.front.sample.chance.Chance;
import uk.kith.front.sample.counts.Timeliness;
import uk.kith.front.sample.lives.Known;
import uk.kith.front.sample.lives.Known.Help;
import uk.kith.front.sample.written.Page;
import uk.kith.kernel.Period;
import uk.kith.kernel.WorkingDays;

/** Draws what was done for a family after a referral, as the rules of the census would have it. */
final class StoryDrawn {

    private static final WorkingDays CALENDAR = WorkingDays.england();
    private static final double LATE = 0.18;
    private static final int DAYS_TO_ASSESS = 45;

    private final Span span;
    private final Known known;
    private final Help course;
    private final int children;
    private final Chance chance;
    private final LocalDate asAt;
    private final LocalDate homeEnd;
    private final Timeliness timeliness;

    private StoryDrawn(Span span, Known known, int children, Page page, Timeliness timeliness) {
        this.span = span;
        this.known = known;
        this.course = known.help();
        this.children = children;
        this.chance = page.chance();
        this.asAt = page.asAt();
        this.homeEnd = span.homeEnd(asAt);
        this.timeliness = timeliness;
    }

    /**
     * @param need the main need as the care that followed has it; null where it is free
     * @param children how many brothers and sisters share it
     */
    static Story of(Span span, Known known, @Nullable String need, int children, Page page, Timeliness timeliness) {
        return new StoryDrawn(span, known, children, page, timeliness).draw(need);
    }

    private Story draw(@Nullable String need) {
        var from = span.from();
        var assessedFrom = notAfterEnd(CALENDAR.onOrAfter(from.plusDays(chance.between(0, 2))));
        var planned = known.authorisedOn();
        var authorised = planned != null ? planned : authorised(assessedFrom);
        var enquiry = enquiry(from);
        var protection = enquiry == null ? null : protection(enquiry);
        return new Story(
                from,
                Codes.source(chance, from),
                need != null ? need : course == Help.PROTECTED ? "N1" : Codes.need(chance),
                assessedFrom,
                authorised,
                Codes.factors(chance, from),
                enquiry,
                protection,
                plans(authorised, protection),
                beforeCourt(protection));
    }

    private LocalDate notAfterEnd(LocalDate day) {
        var end = span.closedOn() == null ? asAt : span.closedOn();
        return day.isAfter(end) ? end : day;
    }

    private @Nullable LocalDate authorised(LocalDate assessedFrom) {
        if (span.isOpen() && course == Help.ASSESSED && !span.endsInCare()) return null;
        var latest = span.closedOn() == null ? asAt : span.closedOn().minusDays(1);
        var late = CALENDAR.after(span.from(), chance.between(47, 58));
        boolean isLate = !late.isAfter(latest) && timeliness.isLate(late, children);
        var authorised = isLate ? late : CALENDAR.after(span.from(), chance.between(16, DAYS_TO_ASSESS - 1));
        if (authorised.isAfter(latest)) {
            if (span.closedOn() == null && span.endsInCare()) return null;
            var last = CALENDAR.onOrBefore(latest);
            authorised = last.isBefore(assessedFrom) ? assessedFrom : last;
        }
        timeliness.count(authorised, children, isLate);
        return authorised;
    }

    private Story.@Nullable Enquiry enquiry(LocalDate from) {
        if (course == Help.IN_NEED && chance.in(0.2)) {
            var started = CALENDAR.onOrAfter(from.plusDays(chance.between(1, 12)));
            return started.isBefore(homeEnd) ? new Story.Enquiry(started, null) : null;
        }
        if (course != Help.PROTECTED) return null;
        if (known.protection() != null) return enquiry(known.protection());
        var started = CALENDAR.onOrAfter(from.plusDays(chance.between(1, 12)));
        long spare = ChronoUnit.DAYS.between(started, homeEnd) - 120;
        if (spare > 30 && chance.in(0.4))
            started = CALENDAR.onOrAfter(started.plusDays(chance.between(20, (int) spare)));
        return new Story.Enquiry(
                started, CALENDAR.after(started, chance.in(LATE) ? chance.between(16, 20) : chance.between(9, 15)));
    }

    /** The enquiry that led to a plan whose days are known. */
    private Story.Enquiry enquiry(Known.Protection protection) {
        var conference = protection.period().from();
        var started = CALENDAR.before(conference, chance.in(LATE) ? chance.between(16, 20) : chance.between(9, 15));
        var first = CALENDAR.onOrAfter(span.from());
        return new Story.Enquiry(started.isBefore(first) ? first : started, conference);
    }

    private Story.@Nullable Protection protection(Story.Enquiry enquiry) {
        var from = enquiry.conferenceOn();
        if (from == null) return null;
        var category = Codes.abuse(chance);
        var planned = known.protection();
        return new Story.Protection(
                planned != null ? planned.period() : new Period(from, protectedUntil(from)),
                category,
                chance.in(0.9) ? category : Codes.abuse(chance),
                planned != null ? planned.earlier() : chance.in(0.4) ? chance.between(1, 2) : 0);
    }

    private @Nullable LocalDate protectedUntil(LocalDate from) {
        if (span.isOpen() && !span.endsInCare()) return null;
        long days = ChronoUnit.DAYS.between(from, homeEnd);
        if (!span.endsInCare() && days > 150) {
            var until = CALENDAR.onOrAfter(from.plusDays(chance.between(90, (int) days - 30)));
            if (until.isBefore(homeEnd)) return until;
        }
        return homeEnd;
    }

    private List<Period> plans(@Nullable LocalDate authorised, Story.@Nullable Protection protection) {
        var plans = new ArrayList<Period>();
        if (course == Help.ASSESSED || authorised == null) return plans;
        var from = authorised.plusDays(chance.between(0, 6));
        if (from.isAfter(asAt)) from = asAt;
        var before = protection == null ? homeEnd : protection.period().from();
        boolean goesOn = protection == null && span.isOpen() && !span.endsInCare();
        if (from.plusDays(5).isBefore(before) || goesOn) plans.add(new Period(from, goesOn ? null : before));
        if (protection != null) {
            var after = protection.period().until();
            if (after != null && after.plusDays(10).isBefore(homeEnd))
                plans.add(new Period(after, span.isOpen() && !span.endsInCare() ? null : homeEnd));
        }
        return plans;
    }

    private @Nullable LocalDate beforeCourt(Story.@Nullable Protection protection) {
        if (protection == null) return null;
        var from = protection.period().from();
        long days = ChronoUnit.DAYS.between(from, homeEnd);
        if (days < 100 || !chance.in(span.endsInCare() ? 0.5 : 0.1)) return null;
        return CALENDAR.onOrAfter(homeEnd.minusDays(chance.between(70, (int) Math.min(days - 20, 180))));
    }
}
