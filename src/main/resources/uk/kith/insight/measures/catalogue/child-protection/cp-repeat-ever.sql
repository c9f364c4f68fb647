-- title: Children with a second or later protection plan
-- area: child-protection
-- definition: Of the children whose protection plan began in the period, those who had a plan before, at any age and with
--   any authority.
-- on: period
-- counts: children
-- unit: %
-- direction: lower
-- from: council reports, cp-repeat-ever
-- caution: One or two large families can move it: see it by those whose plans began together.
-- as printed: The report prints 45 % without saying of what period.
-- breakdown: together | Whether plans of one family began on one day
select b.started_on as day, b.child, b.id as event, b.is_repeat as counted, b.together
  from protection_plan_begun b
 where b.started_on between :first and :last
