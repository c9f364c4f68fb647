-- title: Children with a protection plan
-- area: child-protection
-- definition: Children with a child protection plan that has begun and not ended by the end of the day. A plan that another
--   authority holds is not counted.
-- on: day
-- counts: children
-- unit: count
-- direction: context
-- from: council reports, cp-plan-count
-- caution: The report prints 107 for the end of December 2022 and 105 two months later; both are counts of one day.
-- breakdown: category | Latest category of abuse
select distinct on (a.day, p.child) a.day, p.child, c.meaning as category
  from asked a
  join protection_plan p on p.started_on <= a.day and coalesce(p.ended_on, 'infinity') > a.day
  left join statute.code c on c.set = 'CATEGORY_OF_ABUSE' and c.code = p.latest_category::text
 order by a.day, p.child, p.started_on desc, p.id
