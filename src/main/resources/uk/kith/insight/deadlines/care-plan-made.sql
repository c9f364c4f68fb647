-- Counts from the first placement. Not asked for where the plan is made for the court (Children Act 1989 section 31A).
select c.child, c.id as subject, c.started_on, min(p.made_on) filter (where not p.made_for_court) as met_on,
       case when bool_or(p.made_for_court) then 'The plan is made for the court' end as excepted_because,
       c.stopped_on, c.stopped_because, c.start_unknown as cannot_be_told, c.returned_until as silent_until
  from care c
  left join (select p.child, p.made_on, p.made_for_court
               from lookedafter.fact_plan_made p
              where p.kind = 'care' /*of: p.child*/) p
    on p.child = c.child and p.made_on >= coalesce(c.previous_ceased_on, '-infinity')
   and p.made_on <= coalesce(c.stopped_on, 'infinity')
 group by c.child, c.id, c.started_on, c.stopped_on, c.stopped_because, c.start_unknown, c.returned_until
