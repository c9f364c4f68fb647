-- title: Children in need at a day for every 10,000
-- area: assessment
-- definition: Children in need at the end of the day, from an accepted referral until it is closed, those protected by a
--   plan or in care among them, for every 10,000 children under 18 who live in the area. Published for 31 March.
-- on: day
-- counts: children
-- unit: per 10,000
-- direction: context
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
select n.child, n.from_on, n.until_on
  from in_need n
