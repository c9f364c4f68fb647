-- title: Children with a protection plan for every 10,000 who live here
-- area: child-protection
-- definition: Children with a child protection plan that has begun and not ended by the end of the day, for every 10,000
--   children under 18 who live in the area.
-- on: day
-- counts: children
-- unit: per 10,000
-- direction: context
-- from: council reports, cp-rate-per-10k
select p.child, p.started_on as from_on, p.ended_on as until_on
  from protection_plan p
