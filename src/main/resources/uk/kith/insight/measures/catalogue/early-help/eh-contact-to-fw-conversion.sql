-- title: Contacts that led to help by Family Wellbeing
-- area: early-help
-- definition: Of the contacts received in the period, those after which help led by a Family Wellbeing service began within
--   30 days. Where a child has several contacts before it, the last one counts as the one that led to it.
-- on: period
-- counts: events
-- unit: %
-- direction: context
-- from: council reports, eh-contact-to-fw-conversion
-- caution: The record does not say which contact early help came from; the 30 days are this measure's own. The figure of the
--   last 30 days still rises.
select c.contacted_on as day, c.child, c.id as event,
       exists (select from early_help e
                where e.child = c.child and e.is_family_wellbeing
                  and e.started_on between c.contacted_on and c.contacted_on + 30
                  and not coalesce((c.next_on, c.next) <= (e.started_on, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid), false))
           as counted
  from (select c.id, c.child, c.contacted_on,
               lead(c.contacted_on) over w as next_on, lead(c.id) over w as next
          from contact c
        window w as (partition by c.child order by c.contacted_on, c.id)) c
 where c.contacted_on between :first and :last
