-- title: Children with a protection plan for every 10,000 who live here
-- area: child-protection
-- definition: Children with a child protection plan that has begun and not ended by the end of the day, for every 10,000
--   children under 18 who live in the area.
-- on: day
-- counts: children
-- unit: per 10,000
-- direction: context
-- from: council reports, cp-rate-per-10k
select distinct a.day, p.child
  from asked a
  join protection_plan p on p.started_on <= a.day and coalesce(p.ended_on, 'infinity') > a.day
