package uk.kith.account.returns.producing;

import uk.kith.account.returns.cin.CinTable;

/** Children at risk of harm: enquiries under section 47, protection plans and their reviews, and pre-proceedings. */
final class CensusProtection {

    /** Those begun in the year and those whose conference was in it. An enquiry that ended without one needed none. */
    static final CensusQuery ENQUIRIES = new CensusQuery(CinTable.SECTION_47, """
            select s.id, s.child, s.referral as holder, s.started_on, s.conference_target_on,
                   case when y.as_told or s.conference_on <= :last then s.conference_on end as conference_on,
                   case when y.as_told then s.conference_not_required
                        else coalesce(s.conference_not_required, s.conference_on is null and s.ended_on <= :last, false)
                    end::text as conference_not_required,
                   s.marks
              from safeguarding.fact_section47 s
             cross join lateral (select :year = any(s.returned_cin) as told,
                                        :year = any(s.returned_cin) and :year >= all(s.returned_cin) as as_told) y
             where y.told
                or (s.returned_cin = '{}' and s.returned_annex_a = '{}' or not :loaded)
               and (s.started_on between :first and :last or s.conference_on between :first and :last)
             order by s.child, s.started_on, s.id
            """);

    /** How many plans there were before is counted where nobody said it. */
    static final CensusQuery PLANS = new CensusQuery(CinTable.CHILD_PROTECTION_PLANS, """
            select p.id, p.child, p.referral as holder, p.started_on,
                   case when y.as_told or p.ended_on <= :last then p.ended_on end as ended_on, p.initial_category,
                   case when y.as_told then p.latest_category else coalesce(p.latest_category, p.initial_category)
                    end as latest_category,
                   case when y.as_told or p.previous_plans is not null then p.previous_plans
                        else (select count(*) from safeguarding.fact_protection_plan e
                               where e.child = p.child and e.started_on < p.started_on) end as previous_plans,
                   p.marks
              from safeguarding.fact_protection_plan p
             cross join lateral (select :year = any(p.returned_cin) as told,
                                        :year = any(p.returned_cin) and :year >= all(p.returned_cin) as as_told) y
             where y.told
                or (p.returned_cin = '{}' and p.returned_annex_a = '{}' or not :loaded)
               and p.of_another_authority is not true
               and p.started_on <= :last and (p.ended_on is null or p.ended_on >= :first)
             order by p.child, p.started_on, p.id
            """);

    static final CensusQuery REVIEWS = new CensusQuery(CinTable.REVIEWS, """
            select r.id, r.child, r.protection_plan as holder, r.reviewed_on, r.marks
              from safeguarding.fact_protection_review r
             where :year = any(r.returned_cin)
                or (r.returned_cin = '{}' and r.returned_annex_a = '{}' or not :loaded)
               and r.reviewed_on between :first and :last
             order by r.child, r.reviewed_on, r.id
            """);

    /** Those that had begun and had not come to court or to a decision before the year. */
    static final CensusQuery PRE_PROCEEDINGS = new CensusQuery(CinTable.PRE_PROCEEDINGS, """
            select p.id, p.child, p.referral as holder, p.started_on, p.family_meeting_offered::text,
                   p.family_meeting_held::text, p.review_meetings, p.outcome_letter, p.letter_initial_cp_on, p.marks,
                   case when y.as_told or p.letter_sent_on <= :last then p.letter_sent_on end as letter_sent_on,
                   case when y.as_told or p.first_meeting_on <= :last then p.first_meeting_on end as first_meeting_on,
                   case when y.as_told or p.step_decided_on <= :last then p.step_decided_on end as step_decided_on,
                   case when y.as_told or p.applied_to_court_on <= :last then p.applied_to_court_on
                    end as applied_to_court_on
              from safeguarding.fact_pre_proceedings p
             cross join lateral (select :year = any(p.returned_cin) as told,
                                        :year = any(p.returned_cin) and :year >= all(p.returned_cin) as as_told) y
             where y.told
                or (p.returned_cin = '{}' or not :loaded)
               and :year >= 2026 and p.started_on <= :last
               and coalesce(p.applied_to_court_on, p.step_decided_on, :last) >= :first
             order by p.child, p.started_on, p.id
            """);

    private CensusProtection() {}
}
