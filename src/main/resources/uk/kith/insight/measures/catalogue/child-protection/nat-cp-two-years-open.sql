-- title: Protection plans that have lasted two years or more
-- area: child-protection
-- definition: Of the children with a protection plan at the end of the day, those whose plan has lasted two years or
--   more. Published for 31 March.
-- on: day
-- counts: children
-- unit: %
-- direction: lower
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
select a.day, p.child, bool_or(p.started_on + interval '2 years' <= a.day) as counted
  from asked a
  join protection_plan p on p.started_on <= a.day and coalesce(p.ended_on, 'infinity') > a.day
 group by a.day, p.child
