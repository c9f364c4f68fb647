-- title: Children in adoptive placements
-- area: adoption
-- definition: Of the children for whom a decision for adoption stands at the end of the day, those who live with the family
--   that is to adopt them.
-- on: day
-- counts: children
-- unit: count
-- direction: higher
-- from: council reports, ad-placed-count
select d.child, greatest(d.decided_on, l.from_on) as from_on, least(d.until_on, l.until_on) as until_on
  from adoption_decision d
  join looked_after l on l.child = d.child and l.placement_type in ('A3', 'A4', 'A5', 'A6')
