-- Counts from the day the child came into care. Not needed where one was done in the three months before (regulation 7); it
-- stops where the child, understanding it, says no.
select c.child, c.id as subject, c.started_on, h.done_on as met_on,
       case when h.done_before_on is not null then 'Assessed in the three months before, on ' || to_char(h.done_before_on, 'FMDD FMMonth YYYY') end
           as excepted_because,
       least(c.stopped_on, h.refused_on) as stopped_on,
       case when h.refused_on <= coalesce(c.stopped_on, 'infinity') then 'They did not want it' else c.stopped_because end
           as stopped_because,
       c.start_unknown as cannot_be_told, c.returned_until as silent_until
  from care c
  left join (select c.id as care,
                    min(h.checked_on) filter (where h.kind = 'initial-assessment' and h.status = 'completed'
                        and h.checked_on >= c.started_on and h.checked_on <= coalesce(c.stopped_on, 'infinity')) as done_on,
                    max(h.checked_on) filter (where h.status = 'completed' and h.checked_on < c.started_on
                        and h.checked_on >= c.started_on - interval '3 months') as done_before_on,
                    min(h.checked_on) filter (where h.kind = 'initial-assessment' and h.status = 'refused'
                        and h.checked_on >= c.started_on) as refused_on
               from care c
               join lookedafter.fact_health_check h on h.child = c.child
              where h.kind in ('initial-assessment', 'review-assessment') /*of: h.child*/
              group by c.id) h on h.care = c.id
