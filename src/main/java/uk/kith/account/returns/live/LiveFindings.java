package uk.kith.account.returns.live;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.account.returns.live.Looks.Look;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.London;
import uk.kith.platform.audit.Touched;

/**
 * What the national rules find in the record today. Findings are worked out again for the children whose facts changed since
 * they were last worked out, and for nobody else; only rules that look across children are asked of all.
 */
@Component
public class LiveFindings {

    /** What is no child's, and yet is read by rules: providers, staff numbers, the authority's own code and its postcodes. */
    static final Set<String> BESIDE = Set.of("commissioning", "workforce", "authority");

    /** Beyond this many children it is quicker to look at everybody than to pick them out. */
    static final int FEW = 1_000;

    private final Touched touched;
    private final Looks looks;
    private final KeptFindings findings;
    private final List<LiveReturn> returns;
    private final Clock clock;

    LiveFindings(Touched touched, Looks looks, KeptFindings findings, List<LiveReturn> returns, Clock clock) {
        this.touched = touched;
        this.looks = looks;
        this.findings = findings;
        this.returns = returns;
        this.clock = clock;
    }

    /** What a look at the record came to: how many children were looked at again, null for everybody. */
    public record Freshened(@Nullable Integer children, int found, int gone) {

        static final Freshened NOTHING = new Freshened(0, 0, 0);

        Freshened and(Freshened more) {
            return new Freshened(
                    children == null || more.children == null ? null : (Integer) Math.max(children, more.children),
                    found + more.found,
                    gone + more.gone);
        }
    }

    /**
     * Brings the findings of the years in hand up to the record. Must be run as somebody who sees every child. Two at once
     * wait for each other.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Freshened freshen() {
        var sum = Freshened.NOTHING;
        for (var year : YearsInHand.on(London.today(clock))) for (var one : returns) sum = sum.and(freshen(one, year));
        return sum;
    }

    private Freshened freshen(LiveReturn one, CollectionYear year) {
        var lately = looks.lately(one.name(), year);
        if (lately.isPresent()
                && !isAnotherDay(one, lately.get())
                && touched.since(lately.get().seen(), BESIDE).isNothing()) return Freshened.NOTHING;
        var before = looks.alone(one.name(), year);
        var since = touched.since(before.map(Look::seen).orElse(null), BESIDE);
        boolean everybody = since.more()
                || since.children().size() > FEW
                || before.filter(look -> isAnotherDay(one, look)).isPresent();
        var done = everybody || !since.isNothing()
                ? look(one, year, everybody ? null : since.children())
                : Freshened.NOTHING;
        looks.keep(one.name(), year, since.seen());
        return done;
    }

    private Freshened look(LiveReturn one, CollectionYear year, @Nullable Set<UUID> wanted) {
        var kept = findings.keep(one, year, wanted, one.find(year, wanted));
        return new Freshened(wanted == null ? null : (Integer) wanted.size(), kept.found(), kept.gone());
    }

    private boolean isAnotherDay(LiveReturn one, Look look) {
        return one.followsTheDay() && !London.dayOf(look.at()).equals(London.today(clock));
    }
}
