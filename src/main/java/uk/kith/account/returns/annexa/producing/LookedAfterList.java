package uk.kith.account.returns.annexa.producing;

import uk.kith.account.returns.annexa.InspectionList;

/**
 * Children in care: a row for each child, of their last period of care up to the day; short breaks are none. The day on which the
 * reviewing officer last saw the child is no fact of the record, and is left blank. A placement counts for the year when the
 * child lived there on any day of it: a local reading, as are the options of a plan that count as another heading.
 */
final class LookedAfterList {

    static final ListQuery LOOKED_AFTER = new ListQuery(InspectionList.LOOKED_AFTER, """
            select p.child, p.started_on,
                   exists (select from people.fact_immigration_status i
                            where i.child = p.child and i.status = 'uasc'
                              and (i.started_on is null or i.started_on <= :day)
                              and (i.ended_on is null or i.ended_on >= :year))::text as uasc,
                   e.category_of_need as need,
                   exists (select from lookedafter.fact_period_of_care o
                            where o.child = p.child and o.number < p.number and not o.is_short_break
                              and o.ceased_on >= :year)::text as again,
                   s.started_on as status_started_on, s.legal_status,
                   (select max(r.held_on) from lookedafter.fact_review r
                     where r.child = p.child and r.held_on between p.started_on and :day) as reviewed_on,
                   (select max(v.visited_on) from lookedafter.fact_visit v
                     where v.child = p.child and v.visited_on between p.started_on and :day) as visited_on,
                   (select case m.options[1]::text
                               when 'RETURN1M' then 'return' when 'RETURN6M' then 'return' when 'RETURNEV' then 'return'
                               when 'REMAINSUP' then 'return' when 'ADOPTION' then 'adoption' when 'SUPPLIV' then 'supported'
                               when 'RESPLMT' then 'residential' when 'LTFOST18' then 'fostering' else 'other' end
                      from lookedafter.fact_plan_made m
                     where m.child = p.child and m.made_on <= :day and m.options <> '{}'
                     order by m.made_on desc, m.id desc
                     limit 1) as permanence_plan,
                   (select max(h.checked_on) from lookedafter.fact_health_check h
                     where h.child = p.child and h.kind in ('initial-assessment', 'review-assessment')
                       and h.status = 'completed' and h.checked_on <= :day) as health_on,
                   (select max(h.checked_on) from lookedafter.fact_health_check h
                     where h.child = p.child and h.kind = 'dental'
                       and h.status = 'completed' and h.checked_on <= :day) as dental_on,
                   (select count(*) from lookedafter.fact_placement o
                     where o.child = p.child and o.started_on <= :day
                       and (o.ceased_on is null or o.ceased_on >= :year)) as placements,
                   case when p.ceased_on <= :day then p.ceased_on end as ceased_on,
                   case when p.ceased_on <= :day then p.reason_ceased end as reason_ceased,
                   h.started_on as placed_on, h.placement_type, h.placement_provider, h.placement_postcode, h.urn,
                   coalesce(e.placement_location::text,
                            case when there.authority = here.value then 'IN' when there.authority is not null then 'OUT' end)
                       as location,
                   coalesce(e.placement_authority, there.authority) as authority,
                   (select count(*) from missing.fact_episode m
                     where m.child = p.child and m.kind = 'M' and m.started_on between :year and :day) as missing,
                   (select count(*) from missing.fact_episode m
                     where m.child = p.child and m.kind = 'A' and m.started_on between :year and :day) as absent,
                   back.offered as interview_offered, back.accepted as interview_accepted, e.marks
              from (select distinct on (p.child) p.id, p.child, p.number, p.started_on, p.ceased_on, p.reason_ceased
                      from lookedafter.fact_period_of_care p
                     where not p.is_short_break and p.started_on <= :day and (p.ceased_on is null or p.ceased_on >= :six)
                     order by p.child, p.number desc) p
              join lateral (select e.category_of_need, e.placement_location, e.placement_authority, e.marks
                              from lookedafter.fact_episode e
                             where e.child = p.child and e.started_on between p.started_on and :day
                             order by e.started_on desc, e.ceased_on desc nulls first, e.id desc
                             limit 1) e on true
              join lateral (select s.started_on, s.legal_status
                              from lookedafter.fact_legal_status s
                             where s.child = p.child and s.period_number = p.number and s.started_on <= :day
                             order by s.started_on desc, s.ceased_on desc nulls first
                             limit 1) s on true
              join lateral (select h.started_on, h.placement_type, h.placement_provider, h.placement_postcode, h.urn
                              from lookedafter.fact_placement h
                             where h.child = p.child and h.period_number = p.number and h.started_on <= :day
                             order by h.started_on desc, h.number desc
                             limit 1) h on true
              left join authority.fact_postcode there on there.postcode = upper(replace(h.placement_postcode, ' ', ''))
              left join authority.fact_setting here on here.name = 'ons-code'
              left join lateral (select (i.offered_on is not null)::text as offered, i.accepted::text as accepted
                                   from missing.fact_episode m
                                   left join missing.fact_return_interview i on i.episode = m.id and i.offered_on <= :day
                                  where m.child = p.child and m.kind = 'M' and m.started_on between :year and :day
                                  order by m.started_on desc, m.id desc
                                  limit 1) back on true
             order by p.started_on, p.id
            """);

    private LookedAfterList() {}
}
