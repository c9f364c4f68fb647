-- title: Children looked after for every 10,000, as published
-- area: children-looked-after
-- definition: Children looked after at the end of the day, series of short breaks apart, for every 10,000 children under 18
--   who live in the area. Published for 31 March.
-- on: day
-- counts: children
-- unit: per 10,000
-- direction: context
-- from: Children looked after in England including adoptions (Department for Education): definition in our words, not checked
--   with the guide
select l.child, l.from_on, l.until_on
  from looked_after l
