-- title: Plans for permanence that run side by side
-- area: children-looked-after
-- definition: Of the children looked after at the end of the day, those whose newest plan names more than one way to
--   permanence.
-- on: day
-- counts: children
-- unit: %
-- direction: higher
-- from: council reports, cla-concurrent-planning
-- caution: In the record that outcome is an order that ends care, so everybody still looked after is counted.
-- as printed: The report leaves out children with a final permanence outcome.
select a.day, l.child, coalesce(cardinality(m.options) > 1, false) as counted
  from asked a
  join looked_after l on l.from_on <= a.day and coalesce(l.until_on, 'infinity') > a.day
  left join (select m.child, m.options, m.made_on,
                    least(m.ended_on, lead(m.made_on) over (partition by m.child order by m.made_on, m.id)) as until_on
               from lookedafter.fact_plan_made m
              where m.options <> '{}' /*of: m.child*/) m
    on m.child = l.child and m.made_on <= a.day and coalesce(m.until_on, 'infinity') > a.day
