-- title: Children in adoptive placements
-- area: adoption
-- definition: Of the children for whom a decision for adoption stands at the end of the day, those who live with the family
--   that is to adopt them.
-- on: day
-- counts: children
-- unit: count
-- direction: higher
-- from: council reports, ad-placed-count
select a.day, d.child
  from asked a
  join adoption_decision d on d.decided_on <= a.day and coalesce(d.until_on, 'infinity') > a.day
  join looked_after l on l.child = d.child and l.day = a.day and l.placement_type in ('A3', 'A4', 'A5', 'A6')
