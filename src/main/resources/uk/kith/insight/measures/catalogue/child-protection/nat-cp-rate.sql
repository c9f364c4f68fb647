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
select p.child, p.started_on as from_on, p.ended_on as until_on
  from protection_plan p
