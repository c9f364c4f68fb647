-- title: Children looked after for every 10,000 who live here
-- area: children-looked-after
-- definition: Children looked after at the end of the day, series of short breaks apart, for every 10,000 children under 18
--   who live in the area.
-- on: day
-- counts: children
-- unit: per 10,000
-- direction: context
-- from: council reports, cla-rate-per-10k
select l.child, l.from_on, l.until_on
  from looked_after l
