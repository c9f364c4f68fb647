package uk.kith.account.returns.annexa.producing;

import uk.kith.account.returns.annexa.InspectionList;

/** Section 47 enquiries, children in need and protection plans. */
final class SafeguardingLists {

    /** Where nobody said whether the conference led to a plan, a plan that began on its day says so. */
    static final ListQuery SECTION_47 = new ListQuery(InspectionList.SECTION_47, """
            select s.child, s.started_on, s.conference_not_required::text as conference_not_required,
                   case when s.conference_on <= :day then s.conference_on end as conference_on,
                   case when s.conference_on <= :day
                        then coalesce(c.led_to_plan,
                                      exists (select from safeguarding.fact_protection_plan p
                                               where p.child = s.child and p.started_on = s.conference_on)) end::text
                       as led_to_plan,
                   (select count(*) from safeguarding.fact_section47 o
                     where o.child = s.child and o.started_on between :year and :day) as enquiries,
                   (select count(*) from safeguarding.fact_conference_held o
                     where o.child = s.child and o.held_on between :year and :day) as conferences,
                   t.name as team, coalesce(w.name, w.staff_id) as worker, s.marks
              from safeguarding.fact_section47 s
              left join safeguarding.fact_initial_conference c on c.section47 = s.id
              left join workforce.fact_team t on t.id = s.team
              left join workforce.fact_professional w on w.id = s.worker
             where :tag = any(s.returned_annex_a)
                or s.started_on between :six and :day
               and not s.returned_annex_a && :elsewhere::text[]
             order by s.started_on, s.id
            """);

    /**
     * A referral after which nothing was found or done is only a referral. An open one without a plan or an assessment counts
     * as in need of a plan: a local reading, since the list has no other word for it. Where nobody is said to work with the child,
     * whoever took the referral is given.
     */
    static final ListQuery IN_NEED = new ListQuery(InspectionList.IN_NEED, """
            select r.child, r.referred_on, r.primary_need,
                   (select max(v.visited_on)
                      from (select v.visited_on from safeguarding.fact_cin_visit v
                             where v.child = r.child and v.seen is not false
                            union all
                            select v.visited_on from safeguarding.fact_protection_visit v
                             where v.child = r.child and v.seen is not false
                            union all
                            select v.visited_on from lookedafter.fact_visit v where v.child = r.child and v.seen) v
                     where v.visited_on <= :day) as seen_on,
                   case when r.closed_on <= :day then r.closed_on end as closed_on,
                   case when r.closed_on <= :day then r.reason_closed end as reason_closed,
                   case when r.closed_on <= :day then 'closed'
                        when exists (select from lookedafter.fact_period_of_care p
                                      where p.child = r.child and not p.is_short_break and p.started_on <= :day
                                        and (p.ceased_on is null or p.ceased_on > :day)) then 'looked-after'
                        when exists (select from safeguarding.fact_protection_plan p
                                      where p.child = r.child and p.started_on <= :day
                                        and (p.ended_on is null or p.ended_on > :day)) then 'protection-plan'
                        when exists (select from safeguarding.fact_cin_plan p
                                      where p.child = r.child and p.started_on <= :day
                                        and (p.ended_on is null or p.ended_on > :day)) then 'in-need-plan'
                        when exists (select from frontdoor.fact_assessment a
                                      where a.child = r.child and a.started_on <= :day
                                        and (a.authorised_on is null or a.authorised_on > :day)) then 'open-assessment'
                        else 'in-need-plan' end as status,
                   t.name as team_before, coalesce(w.name, w.staff_id) as worker_before, r.marks
              from frontdoor.fact_referral r
              left join workforce.fact_team t on t.id = r.team
              left join workforce.fact_professional w on w.id = r.worker
             where :tag = any(r.returned_annex_a)
                or r.referred_on <= :day and (r.closed_on is null or r.closed_on >= :six)
               and r.no_further_action is not true
               and not r.returned_annex_a && :elsewhere::text[]
               and (r.primary_need is not null
                    or exists (select from (select a.child, a.referral, a.started_on from frontdoor.fact_assessment a
                                            union all
                                            select p.child, p.referral, p.started_on from safeguarding.fact_cin_plan p
                                            union all
                                            select s.child, s.referral, s.started_on from safeguarding.fact_section47 s
                                            union all
                                            select p.child, p.referral, p.started_on
                                              from safeguarding.fact_protection_plan p) done
                                where done.child = r.child
                                  and (done.referral = r.id
                                       or done.referral is null and done.started_on >= r.referred_on
                                      and (r.closed_on is null or done.started_on <= r.closed_on))))
               and not exists (select from careleavers.fact_eligibility l
                                where l.child = r.child and l.started_on <= :day
                                  and (l.ended_on is null or l.ended_on > :day)
                                  and l.eligibility in ('relevant', 'former relevant', 'qualifying'))
             order by r.referred_on, r.id
            """);

    /** A child who lives here for a while under another authority's plan is in that authority's list. */
    static final ListQuery PROTECTION = new ListQuery(InspectionList.PROTECTION, """
            select p.child, p.started_on, p.initial_category, p.latest_category, v.visited_on,
                   v.seen_alone::text as seen_alone,
                   (select max(r.reviewed_on) from safeguarding.fact_protection_review r
                     where r.protection_plan = p.id and r.reviewed_on <= :day) as reviewed_on,
                   case when p.ended_on <= :day then p.ended_on end as ended_on,
                   exists (select from lookedafter.fact_episode e
                            where e.child = p.child and e.legal_status in ('L1', 'L2') and e.started_on <= :day
                              and (e.ceased_on is null or e.ceased_on >= :six))::text as emergency,
                   coalesce(p.previous_plans,
                            (select count(*) from safeguarding.fact_protection_plan o
                              where o.child = p.child and o.started_on < p.started_on)) as previous_plans,
                   t.name as team_before, coalesce(w.name, w.staff_id) as worker_before, p.marks
              from safeguarding.fact_protection_plan p
              left join frontdoor.fact_referral r on r.id = p.referral
              left join workforce.fact_team t on t.id = r.team
              left join workforce.fact_professional w on w.id = r.worker
              left join lateral (select v.visited_on, v.seen_alone
                                   from safeguarding.fact_protection_visit v
                                  where v.child = p.child and v.visited_on <= :day
                                    and (v.protection_plan is null or v.protection_plan = p.id)
                                    and (v.protection_plan = p.id or v.visited_on >= p.started_on)
                                  order by v.visited_on desc, v.id desc
                                  limit 1) v on true
             where :tag = any(p.returned_annex_a)
                or p.started_on <= :day and (p.ended_on is null or p.ended_on >= :six)
               and p.of_another_authority is not true
               and not p.returned_annex_a && :elsewhere::text[]
             order by p.started_on, p.id
            """);

    private SafeguardingLists() {}
}
