-- title: Children with a protection plan at a day for every 10,000
-- area: child-protection
-- definition: Children with a protection plan at the end of the day for every 10,000 children under 18 who live in the
--   area. Published for 31 March.
-- on: day
-- counts: children
-- unit: per 10,000
-- direction: context
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
select distinct a.day, p.child
  from asked a
  join protection_plan p on p.started_on <= a.day and coalesce(p.ended_on, 'infinity') > a.day
