-- title: Children waiting 18 months or more for adopters
-- area: adoption
-- definition: Children whose decision for adoption has stood for 18 months or more at the end of the day, and who are neither
--   matched nor living with the family that is to adopt them.
-- on: day
-- counts: children
-- unit: count
-- direction: lower
-- from: council reports, ad-wait-18-months
select a.day, d.child
  from asked a
  join adoption_decision d on d.decided_on <= a.day - interval '18 months' and coalesce(d.until_on, 'infinity') > a.day
  left join looked_after l on l.child = d.child and l.placement_type in ('A3', 'A4', 'A5', 'A6') and l.from_on <= a.day
   and coalesce(l.until_on, 'infinity') > a.day
 where coalesce(d.matched_on, 'infinity') > a.day and l.child is null
