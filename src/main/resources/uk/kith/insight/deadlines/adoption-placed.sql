-- Counts from the day the child came into care, and runs from the day adoption became the plan.
select a.child, a.id as subject, a.started_on, greatest(a.started_on, a.planned_on) as runs_from, min(a.placed_on) as met_on,
       min(a.stopped_on) as stopped_on, (array_agg(a.stopped_because order by a.stopped_on))[1] as stopped_because,
       a.start_unknown as cannot_be_told
  from adoption_plan a
 group by a.child, a.id, a.started_on, a.planned_on, a.start_unknown
