package uk.kith.front.desk.help;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.record.frontdoor.Assessment;
import uk.kith.record.frontdoor.Referral;
import uk.kith.record.safeguarding.BeforeCourt;
import uk.kith.record.safeguarding.CinPlan;
import uk.kith.record.safeguarding.Conference;
import uk.kith.record.safeguarding.Enquiry;
import uk.kith.record.safeguarding.ProtectionPlan;
import uk.kith.record.safeguarding.VisitToFamily;

/** Tells what followed each referral of a child. */
public final class Stories {

    private static final Comparator<Step> NEWEST_FIRST =
            Comparator.comparing(Step::startedOn, Comparator.nullsLast(Comparator.reverseOrder()));

    private final Help help;

    private Stories(Help help) {
        this.help = help;
    }

    /** A story for each referral, the newest first; then what is known without saying which referral it followed. */
    public static List<Story> of(Help help) {
        var told = new Stories(help);
        var stories = new ArrayList<Story>();
        for (var referral : help.referrals()) stories.add(told.after(referral));
        var loose = told.after(null);
        if (!loose.isEmpty()) stories.add(loose);
        return stories;
    }

    private Story after(@Nullable Referral referral) {
        var id = referral == null ? null : referral.id();
        var plans = those(help.protectionPlans(), ProtectionPlan::referral, id);
        var planIds = plans.stream().map(ProtectionPlan::id).collect(Collectors.toSet());
        // What leads to another thing on the same day stands below it.
        var steps = Stream.of(
                        those(help.beforeCourt(), BeforeCourt::referral, id).stream()
                                .map(Steps::of),
                        help.reviews().stream()
                                .filter(review -> planIds.contains(review.protectionPlan()))
                                .map(Steps::of),
                        plans.stream().map(Steps::of),
                        those(help.conferences(), Conference::referral, id).stream()
                                .map(Steps::of),
                        those(help.enquiries(), Enquiry::referral, id).stream().map(Steps::of),
                        those(help.cinPlans(), CinPlan::referral, id).stream().map(Steps::of),
                        those(help.assessments(), Assessment::referral, id).stream()
                                .map(Steps::of))
                .flatMap(some -> some)
                .sorted(NEWEST_FIRST)
                .toList();
        return new Story(referral, steps, visits(id, planIds));
    }

    private List<VisitToFamily> visits(@Nullable UUID referral, Collection<UUID> plans) {
        return Stream.concat(
                        those(help.cinVisits(), VisitToFamily::under, referral).stream(),
                        help.protectionVisits().stream()
                                .filter(visit ->
                                        visit.under() == null ? referral == null : plans.contains(visit.under())))
                .sorted(Comparator.comparing(VisitToFamily::visitedOn).reversed())
                .toList();
    }

    private static <T> List<T> those(List<T> all, Function<T, @Nullable UUID> referralOf, @Nullable UUID referral) {
        return all.stream()
                .filter(one -> Objects.equals(referralOf.apply(one), referral))
                .toList();
    }
}
