-- Counts from the day the child came into care.
select c.child, c.id as subject, c.started_on, min(p.made_on) as met_on,
       c.stopped_on, c.stopped_because, c.start_unknown as cannot_be_told, c.returned_until as silent_until
  from care c
  left join (select p.child, p.made_on
               from lookedafter.fact_plan_made p
              where p.kind = 'permanence' /*of: p.child*/) p
    on p.child = c.child and p.made_on >= coalesce(c.previous_ceased_on, '-infinity')
   and p.made_on <= coalesce(c.stopped_on, 'infinity')
 group by c.child, c.id, c.started_on, c.stopped_on, c.stopped_because, c.start_unknown, c.returned_until
