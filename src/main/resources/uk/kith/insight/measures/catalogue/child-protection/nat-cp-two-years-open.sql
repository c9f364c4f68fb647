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
select p.child, p.started_on as from_on, p.ended_on as until_on, false as counted
  from protection_plan p
 where coalesce(p.ended_on, 'infinity') > :first
 union all
-- Of the two times the one that began last counts: from two years on, the plan has lasted two years.
select p.child, (p.started_on + interval '2 years')::date, p.ended_on, true
  from protection_plan p
 where coalesce(p.ended_on, 'infinity') > greatest(:first, (p.started_on + interval '2 years')::date)
