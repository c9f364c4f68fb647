-- title: Children with a plan for a child in need
-- area: assessment
-- definition: Children with a plan for a child in need that has begun and not ended by the end of the day, who have no
--   protection plan and are not in care.
-- on: day
-- counts: children
-- unit: count
-- direction: lower
-- from: council reports, as-cin-plan-count
-- caution: Short breaks are no care in this sense.
-- as printed: The reports leave out children with disabilities in one target, and children of the disabilities service in the
--   definition; the variant leaves out children with a recorded disability.
-- variant: without-disabled | Without disabled children | disability is not Disabled
select distinct a.day, n.child
  from asked a
  join cin_plan n on n.started_on <= a.day and coalesce(n.ended_on, 'infinity') > a.day
 where not exists (select from protection_plan p
                    where p.child = n.child and p.started_on <= a.day and coalesce(p.ended_on, 'infinity') > a.day)
   and not exists (select from looked_after l
                    where l.child = n.child and l.from_on <= a.day and coalesce(l.until_on, 'infinity') > a.day)
