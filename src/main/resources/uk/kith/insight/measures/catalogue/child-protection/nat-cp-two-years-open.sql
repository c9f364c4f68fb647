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
select p.child, t.from_on, t.until_on, t.counted
  from protection_plan p
 cross join lateral (values (p.started_on, least(p.ended_on, (p.started_on + interval '2 years')::date), false),
                            ((p.started_on + interval '2 years')::date, p.ended_on, true)) t(from_on, until_on, counted)
 where coalesce(p.ended_on, 'infinity') > :first
