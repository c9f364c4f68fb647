package uk.kith.account.returns.producing;

import uk.kith.account.returns.cin.CinTable;

/** Children in need: referrals that were open in the year, their assessments, and plans for children in need. */
final class CensusInNeed {

    /**
     * A conference that was not held under section 47 here stands with the referral, whoever wrote it down. A referral that
     * went no further belongs to its own year (rule 8569Q).
     */
    static final CensusQuery REFERRALS = new CensusQuery(CinTable.CIN_DETAILS, """
            select r.id, r.child, r.child as holder, r.referred_on, r.source, r.primary_need, r.no_further_action::text,
                   case when y.as_told or r.closed_on <= :last then r.closed_on end as closed_on,
                   case when y.as_told or r.closed_on <= :last then r.reason_closed end as reason_closed,
                   case when y.as_told then r.initial_conference_on
                        when r.initial_conference_on between :first and :last then r.initial_conference_on
                        else (select min(c.held_on)
                                from safeguarding.fact_initial_conference c
                               where c.referral = r.id and c.held_on between :first and :last) end as initial_conference_on,
                   r.marks
              from frontdoor.fact_referral r
             cross join lateral (select :year = any(r.returned_cin) as told,
                                        :year = any(r.returned_cin) and :year >= all(r.returned_cin) as as_told) y
             where y.told
                or (r.returned_cin = '{}' and r.returned_annex_a = '{}' or not :loaded)
               and r.referred_on <= :last and (r.closed_on is null or r.closed_on >= :first)
               and (r.no_further_action is not true or r.referred_on >= :first)
             order by r.child, r.referred_on, r.id
            """);

    /** Those finished in the year, and those begun in it and not finished: rules 8696 and 8736 find any other. */
    static final CensusQuery ASSESSMENTS = new CensusQuery(CinTable.ASSESSMENTS, """
            select a.id, a.child, a.referral as holder, a.started_on, a.internal_review_on,
                   case when y.as_told or a.authorised_on <= :last then a.authorised_on end as authorised_on, a.marks
              from frontdoor.fact_assessment a
             cross join lateral (select :year = any(a.returned_cin) as told,
                                        :year = any(a.returned_cin) and :year >= all(a.returned_cin) as as_told) y
             where y.told
                or (a.returned_cin = '{}' and a.returned_annex_a = '{}' or not :loaded)
               and (a.authorised_on between :first and :last
                    or a.started_on between :first and :last and (a.authorised_on is null or a.authorised_on > :last))
             order by a.child, a.started_on, a.id
            """);

    /** The factors found are told of an assessment that is finished (rule 8614). */
    static final CensusQuery FACTORS = new CensusQuery(CinTable.ASSESSMENT_FACTORS, """
            select f.id, f.child, f.assessment as holder, f.factor, f.marks
              from frontdoor.fact_assessment_factor f
             where :year = any(f.returned_cin)
                or (f.returned_cin = '{}' or not :loaded)
               and exists (select from frontdoor.fact_assessment a
                            where a.id = f.assessment and a.authorised_on <= :last)
             order by f.child, f.assessment, f.id
            """);

    static final CensusQuery PLANS = new CensusQuery(CinTable.CIN_PLAN_DATES, """
            select p.id, p.child, p.referral as holder, p.started_on,
                   case when y.as_told or p.ended_on <= :last then p.ended_on end as ended_on, p.marks
              from safeguarding.fact_cin_plan p
             cross join lateral (select :year = any(p.returned_cin) as told,
                                        :year = any(p.returned_cin) and :year >= all(p.returned_cin) as as_told) y
             where y.told
                or (p.returned_cin = '{}' and p.returned_annex_a = '{}' or not :loaded)
               and p.started_on <= :last and (p.ended_on is null or p.ended_on >= :first)
             order by p.child, p.started_on, p.id
            """);

    private CensusInNeed() {}
}
