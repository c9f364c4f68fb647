package uk.kith.account.returns.annexa.producing;

import uk.kith.account.returns.annexa.InspectionList;

/** Care leavers, and children on their way to adoption. */
final class LeavingLists {

    /** What is known from a contact by its day; where there was none yet, the answers for the last year that was answered. */
    static final ListQuery CARE_LEAVERS = new ListQuery(InspectionList.CARE_LEAVERS, """
            select l.child, l.eligibility,
                   exists (select from people.fact_immigration_status i
                            where i.child = l.child and i.status = 'uasc')::text as uasc,
                   (select max(r.reviewed_on) from careleavers.fact_pathway_plan_review r
                     where r.child = l.child and r.reviewed_on <= :day) as plan_reviewed_on,
                   k.in_touch, k.contacted_on,
                   case when k.accommodation <> '0' then left(k.accommodation::text, 1) end as accommodation,
                   case when k.accommodation <> '0' then right(k.accommodation::text, 1) end as suitable,
                   nullif(k.activity::text, '0') as activity
              from (select distinct on (l.child) l.id, l.child, l.eligibility, l.started_on
                      from careleavers.fact_eligibility l
                     where l.started_on <= :day and (l.ended_on is null or l.ended_on > :day)
                       and l.eligibility <> 'no current eligibility'
                     order by l.child, l.started_on desc, l.id desc) l
              left join lateral (select k.in_touch, k.contacted_on, k.accommodation, k.activity
                                   from (select c.in_touch, c.contacted_on, c.accommodation, c.activity, c.contacted_on as known
                                           from careleavers.fact_contact c
                                          where c.child = l.child and c.contacted_on <= :day
                                         union all
                                         select a.in_touch, null, a.accommodation, a.activity, make_date(a.year, 3, 31)
                                           from careleavers.fact_answers_for_year a
                                          where a.child = l.child and make_date(a.year - 1, 4, 1) <= :day) k
                                  order by k.contacted_on is null, k.known desc
                                  limit 1) k on true
             order by l.started_on, l.id
            """);

    /**
     * The day of the decision, and of its reversal, from the path to permanence or from the SSDA903 return of the year. A child
     * who left care otherwise waits for no adoption. Which family the child is placed with is no fact of the record.
     */
    static final ListQuery ADOPTION = new ListQuery(InspectionList.ADOPTION, """
            select w.child, w.entered_care_on, w.decided_on, w.placement_ordered_on, w.matched_on, w.placed_on, w.ordered_on,
                   w.reversed_on, w.why_reversed, w.early_placed_on
              from (select d.child, d.decided_on, care.started_on as entered_care_on,
                           case when a.placement_ordered_on <= :day then a.placement_ordered_on end as placement_ordered_on,
                           case when a.matched_on <= :day then a.matched_on end as matched_on,
                           (select min(e.started_on) from lookedafter.fact_episode e
                             where e.child = d.child and e.placement_type in ('A3', 'A4', 'A5', 'A6')
                               and e.started_on between d.decided_on and :day) as placed_on,
                           case when a.order_made = 'adoption' and a.order_made_on <= :day then a.order_made_on
                                when care.reason_ceased in ('E11', 'E12') and care.ceased_on <= :day then care.ceased_on end
                               as ordered_on,
                           case when least(a.decision_reversed_on, f.ceased_on) <= :day
                                then least(a.decision_reversed_on, f.ceased_on) end as reversed_on,
                           case when f.ceased_on <= :day then f.reason_ceased end as why_reversed,
                           case when a.early_permanence_placed_on <= :day then a.early_permanence_placed_on end
                               as early_placed_on,
                           care.ceased_on as left_care_on
                      from (select d.child, max(d.decided_on) as decided_on
                              from (select a.child, a.decided_on from permanence.fact_permanence_path a
                                    union all
                                    select f.child, f.placed_on from permanence.fact_placed_for_adoption f) d
                             where d.decided_on <= :day
                             group by d.child) d
                      left join lateral (select a.placement_ordered_on, a.matched_on, a.order_made, a.order_made_on,
                                                a.decision_reversed_on, a.early_permanence_placed_on
                                           from permanence.fact_permanence_path a
                                          where a.child = d.child and a.decided_on <= :day
                                          order by a.decided_on desc, a.id desc
                                          limit 1) a on true
                      left join lateral (select f.ceased_on, f.reason_ceased
                                           from permanence.fact_placed_for_adoption f
                                          where f.child = d.child and f.placed_on <= :day
                                          order by f.placed_on desc, f.id desc
                                          limit 1) f on true
                      left join lateral (select p.started_on, p.ceased_on, p.reason_ceased
                                           from lookedafter.fact_period_of_care p
                                          where p.child = d.child and p.started_on <= :day and not p.is_short_break
                                          order by p.number desc
                                          limit 1) care on true) w
             where w.ordered_on >= :year
                or w.ordered_on is null
               and (w.reversed_on >= :year
                    or w.reversed_on is null and (w.left_care_on is null or w.left_care_on >= :year))
             order by w.decided_on, w.child
            """);

    private LeavingLists() {}
}
