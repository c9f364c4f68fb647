-- Counts from the court's authority to place: the placement order.
select a.child, a.id as subject, a.ordered_on as started_on, a.matched_on as met_on,
       min(a.stopped_on) as stopped_on, (array_agg(a.stopped_because order by a.stopped_on))[1] as stopped_because
  from adoption_plan a
 where a.ordered_on is not null
 group by a.child, a.id, a.ordered_on, a.matched_on
