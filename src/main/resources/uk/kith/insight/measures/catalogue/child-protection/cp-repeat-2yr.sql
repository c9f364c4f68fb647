-- title: Protection plans within two years of another
-- area: child-protection
-- definition: Of the protection plans that began in the twelve months, those of children whose plan before had ended in the
--   24 months before the new one began, or on that day.
-- on: twelve months
-- counts: events
-- unit: %
-- direction: lower
-- from: council reports, cp-repeat-2yr
-- caution: Plans at other authorities have no days in the record, and are not counted as a plan before.
-- as printed: The report says "children subject to repeat plans within the last 2 years" and not of how many; counted here are
--   the plans begun.
select b.started_on as day, b.child, b.id as event, b.is_within_24_months as counted
  from protection_plan_begun b
 where b.started_on between :first and :last
