-- title: Brothers and sisters whose protection plans began together
-- area: child-protection
-- definition: Protection plans that began in the period, by whether those of one family began on the same day.
-- on: period
-- counts: events
-- unit: count
-- direction: context
-- from: council reports, cp-sibling-groups
-- caution: A family is those recorded as one; a child of whom none is recorded stands alone. Where one or two families
--   are most of a month, its rate says little.
-- breakdown: together | How many of one family began that day
select b.started_on as day, b.child, b.id as event, b.together
  from protection_plan_begun b
 where b.started_on between :first and :last
