-- title: Plan for permanence by the fifth week in care
-- area: children-looked-after
-- definition: Of the children whose time in care reached its 35th day in the period, those with a plan for permanence made by
--   that day. A plan from before they came into care counts, unless it is of an earlier time in care.
-- on: period
-- counts: children
-- unit: %
-- direction: higher
-- from: council reports, cla-permanence-by-week5
select c.started_on + 35 as day, c.child, c.id as event,
       exists (select from lookedafter.fact_plan_made m
                where m.child = c.child and m.kind = 'permanence' and m.made_on >= c.ended_before
                  and m.made_on <= c.started_on + 35) as counted
  from (select c.id, c.child, c.started_on, c.ceased_on,
               coalesce(lag(c.ceased_on) over (partition by c.child order by c.number), '-infinity') as ended_before
          from period_of_care c) c
 where c.started_on + 35 between :first and :last and coalesce(c.ceased_on, 'infinity') > c.started_on + 35
