-- title: Protection plans that ended after two years or more
-- area: child-protection
-- definition: Of the protection plans that ended in the twelve months, those that had lasted two years or more. Published
--   for the year to 31 March.
-- on: twelve months
-- counts: events
-- unit: %
-- direction: lower
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
select p.ended_on as day, p.child, p.id as event, p.ended_on >= p.started_on + interval '2 years' as counted
  from protection_plan p
 where p.ended_on between :first and :last
