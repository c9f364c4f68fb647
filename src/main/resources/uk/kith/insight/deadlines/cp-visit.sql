-- Counts from the last day on which the child was seen, or from the first day of the plan.
with since as (
    select p.child, p.id as plan, p.id as subject, p.started_on, p.stopped_on, p.stopped_because, p.returned_until
      from protected p
    union all
    select p.child, p.id, v.id, v.visited_on, p.stopped_on, p.stopped_because, p.returned_until
      from protected p
      join (select distinct on (v.child, v.visited_on) v.child, v.visited_on, v.id
              from safeguarding.fact_protection_visit v
             where v.seen /*of: v.child*/
             order by v.child, v.visited_on, v.id) v
        on v.child = p.child and v.visited_on > p.started_on and v.visited_on < coalesce(p.stopped_on, 'infinity')
)
select s.child, s.subject, s.started_on, lead(s.started_on) over (partition by s.plan order by s.started_on) as met_on,
       s.stopped_on, s.stopped_because, s.returned_until as silent_until
  from since s
