-- title: Children placed within 20 miles of home
-- area: children-looked-after
-- definition: Of the children looked after at the end of the day of whom it is known how far from home they live, those who
--   live 20 miles or less from it as the crow flies, to a tenth of a mile.
-- on: day
-- counts: children
-- unit: %
-- direction: higher
-- from: council reports, cla-within-20-miles
-- caution: Children without a home here, as most who came alone, have no distance and are not among those counted of.
select w.child, w.from_on, w.until_on, w.miles <= 20 as counted
  from placed_where w
 where w.miles is not null
