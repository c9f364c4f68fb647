package uk.kith.front.desk.help;

import java.util.ArrayList;
import java.util.List;
import uk.kith.front.desk.Meaning;
import uk.kith.kernel.DateWords;
import uk.kith.record.frontdoor.Assessment;
import uk.kith.record.safeguarding.BeforeCourt;
import uk.kith.record.safeguarding.CinPlan;
import uk.kith.record.safeguarding.Conference;
import uk.kith.record.safeguarding.Enquiry;
import uk.kith.record.safeguarding.ProtectionPlan;
import uk.kith.record.safeguarding.ProtectionReview;

/** Says each thing that follows a referral in words. */
final class Steps {

    private Steps() {}

    static Step of(Assessment assessment) {
        var more = new ArrayList<String>();
        assessment.factors().forEach(factor -> more.add(Meaning.of("ASSESSMENT_FACTOR", factor)));
        if (assessment.childSeen() != null)
            more.add(assessment.childSeen() ? "The child was seen" : "The child was not seen");
        more.addAll(meanings("ASSESSMENT_OUTCOME", assessment.outcomes()));
        var from = assessment.startedOn();
        var when = assessment.authorisedOn() == null
                ? Days.day(from) + ", not yet finished"
                : Days.span(from, assessment.authorisedOn());
        return new Step("assessment", assessment.id(), from, when, "Assessment", more);
    }

    static Step of(CinPlan plan) {
        return new Step(
                "cin-plan",
                plan.id(),
                plan.startedOn(),
                Days.span(plan.startedOn(), plan.endedOn()),
                "Plan for a child in need",
                List.of());
    }

    static Step of(Enquiry enquiry) {
        var more = new ArrayList<String>();
        if (Boolean.TRUE.equals(enquiry.conferenceNotRequired())) more.add("No conference was needed");
        else if (enquiry.conferenceOn() != null) more.add("Conference on " + DateWords.full(enquiry.conferenceOn()));
        more.addAll(meanings("SECTION47_OUTCOME", enquiry.outcomes()));
        var when = enquiry.endedOn() == null
                ? Days.day(enquiry.startedOn())
                : Days.span(enquiry.startedOn(), enquiry.endedOn());
        return new Step("enquiry", enquiry.id(), enquiry.startedOn(), when, "Section 47 enquiry", more);
    }

    static Step of(Conference conference) {
        var more = new ArrayList<String>();
        if (Boolean.TRUE.equals(conference.transferredIn())) more.add("Came with another authority’s plan");
        if (conference.ledToPlan() != null)
            more.add(conference.ledToPlan() ? "Decided on a protection plan" : "Decided against a protection plan");
        return new Step(
                "conference",
                conference.id(),
                conference.heldOn(),
                DateWords.full(conference.heldOn()),
                "Initial child protection conference",
                more);
    }

    static Step of(ProtectionPlan plan) {
        var more = new ArrayList<String>();
        more.add(Meaning.of("CATEGORY_OF_ABUSE", plan.initialCategory()));
        if (plan.latestCategory() != null && !plan.latestCategory().equals(plan.initialCategory()))
            more.add("Later: " + Meaning.of("CATEGORY_OF_ABUSE", plan.latestCategory()));
        if (plan.previousPlans() != null)
            more.add(
                    plan.previousPlans() == 0
                            ? "The first plan"
                            : DateWords.count(plan.previousPlans(), "plan") + " before it");
        return new Step(
                "protection-plan",
                plan.id(),
                plan.startedOn(),
                Days.span(plan.startedOn(), plan.endedOn()),
                "Protection plan",
                more);
    }

    static Step of(ProtectionReview review) {
        var more = new ArrayList<String>();
        if (review.planContinues() != null) more.add(review.planContinues() ? "The plan goes on" : "The plan ends");
        if (review.participation() != null) more.add(Meaning.of("REVIEW_CODE", review.participation()));
        return new Step(
                "protection-review",
                review.id(),
                review.reviewedOn(),
                DateWords.full(review.reviewedOn()),
                "Review of the protection plan",
                more);
    }

    static Step of(BeforeCourt before) {
        var more = new ArrayList<String>();
        if (before.letterSentOn() != null) more.add("Letter sent on " + DateWords.full(before.letterSentOn()));
        if (Boolean.TRUE.equals(before.familyMeetingHeld())) more.add("The family met to make a plan");
        else if (Boolean.TRUE.equals(before.familyMeetingOffered()))
            more.add("The family was offered to meet and make a plan");
        if (before.firstMeetingOn() != null) more.add("First meeting on " + DateWords.full(before.firstMeetingOn()));
        if (before.outcome() != null) more.add(Meaning.of("PLO_OUTCOME", before.outcome()));
        if (before.appliedToCourtOn() != null)
            more.add("Applied to court on " + DateWords.full(before.appliedToCourtOn()));
        var from = before.startedOn();
        var when = before.stepDecidedOn() == null ? Days.day(from) : Days.span(from, before.stepDecidedOn());
        return new Step("before-court", before.id(), from, when, "Pre-proceedings", more);
    }

    static List<String> meanings(String set, List<String> codes) {
        return codes.stream().map(code -> Meaning.of(set, code)).toList();
    }
}
