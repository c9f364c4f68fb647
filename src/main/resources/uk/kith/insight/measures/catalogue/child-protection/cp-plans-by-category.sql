-- title: Protection plans by category of abuse
-- area: child-protection
-- definition: Children with a child protection plan that has begun and not ended by the end of the day, by the latest
--   category of abuse of the plan.
-- on: day
-- counts: children
-- unit: count
-- direction: context
-- from: council reports, cp-plans-by-category
-- breakdown: category | Latest category of abuse
select p.child, p.started_on as from_on, p.ended_on as until_on, c.meaning as category
  from protection_plan p
  left join statute.code c on c.set = 'CATEGORY_OF_ABUSE' and c.code = p.latest_category::text
