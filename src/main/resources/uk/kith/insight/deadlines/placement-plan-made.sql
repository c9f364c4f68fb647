-- Counts from the first day of each placement.
select p.child, p.id as subject, p.started_on, min(m.made_on) as met_on, p.stopped_on, p.stopped_because,
       p.start_unknown as cannot_be_told, p.returned_until as silent_until
  from placement p
  left join (select m.child, m.placement_started_on, m.made_on
               from lookedafter.fact_plan_made m
              where m.kind = 'placement' /*of: m.child*/) m
    on m.child = p.child and m.placement_started_on >= p.started_on
   and (m.placement_started_on = p.started_on or m.placement_started_on < coalesce(p.stopped_on, 'infinity'))
 where p.started_on < coalesce(p.stopped_on, 'infinity')
 group by p.child, p.id, p.started_on, p.stopped_on, p.stopped_because, p.start_unknown, p.returned_until
