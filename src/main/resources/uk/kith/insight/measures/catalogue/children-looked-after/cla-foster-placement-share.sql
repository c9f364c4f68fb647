-- title: Children in foster placements
-- area: children-looked-after
-- definition: Of the children looked after at the end of the day, those who live with foster carers, whoever provides them,
--   relatives and friends among them.
-- on: day
-- counts: children
-- unit: %
-- direction: higher
-- from: council reports, cla-foster-placement-share
select l.child, l.from_on, l.until_on, coalesce(l.placement_type like 'U_', false) as counted
  from looked_after l
