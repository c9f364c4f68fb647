-- title: Children with a disabilities social worker
-- area: disabilities
-- definition: Children who at the end of the day have a social worker of a team for disabilities.
-- on: day
-- counts: children
-- unit: count
-- direction: context
-- from: council reports, cwd-social-work-children
-- caution: The record does not say what a team is for: a team for disabilities is one whose name has the word disability,
--   disabilities or disabled in it.
select a.day, i.child
  from asked a
  join workforce.fact_involvement i on i.role = 'social-worker' and i.started_on <= a.day
   and coalesce(i.ended_on, 'infinity') > a.day
  left join workforce.fact_professional f on f.id = i.professional
  join workforce.fact_team t on t.id = coalesce(i.team, f.team)
 where t.name ilike '%disab%' /*of: i.child*/
 group by a.day, i.child
