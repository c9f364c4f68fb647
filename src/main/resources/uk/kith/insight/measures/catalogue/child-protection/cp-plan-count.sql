-- title: Children with a protection plan
-- area: child-protection
-- definition: Children with a child protection plan that has begun and not ended by the end of the day. A plan that another
--   authority holds is not counted.
-- on: day
-- counts: children
-- unit: count
-- direction: context
-- from: council reports, cp-plan-count
-- as printed: The report prints 107 for the end of December 2022 and 105 two months later; both are counts of one day.
-- breakdown: category | Latest category of abuse
select p.child, p.started_on as from_on, p.ended_on as until_on, c.meaning as category
  from protection_plan p
  left join statute.code c on c.set = 'CATEGORY_OF_ABUSE' and c.code = p.latest_category::text
