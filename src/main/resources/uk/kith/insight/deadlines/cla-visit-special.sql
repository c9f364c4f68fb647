-- In place of cla-visit-first and cla-visit while a rule of regulation 28(3)-(5) applies. Counts from the day the rule begins
-- to apply, then from the visit before; that day says whether the first review had been held.
select v.child, v.subject, v.started_on, v.runs_from, v.met_on, v.until as stopped_on, v.stopped_because,
       case v.rule
            when 'a' then '(a) connected person approved for now, or interim care order with a parent: '
                          || case when r.held_on <= v.started_on then 'after it' else 'to the first review' end
            when 'b' then '(b) with a parent before the assessment is done: '
                          || case when r.held_on <= v.started_on then 'after it' else 'to the first review' end
            when 'c' then '(c) care order made and with a parent: '
                          || case when v.is_opening then 'first' else 'next' end end as variant,
       case when v.is_opening then v.returned_until end as silent_until
  from visit_due v
  left join (select r.child, r.care, c.started_on, c.stopped_on, r.held_on
               from review r join care c on c.id = r.care
              where r.number = 1) r
    on r.child = v.child and v.placement_started_on between r.started_on and coalesce(r.stopped_on, 'infinity')
 where v.rule is not null
