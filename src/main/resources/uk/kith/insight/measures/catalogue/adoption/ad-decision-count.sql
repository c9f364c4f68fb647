-- title: Children with a decision to be placed for adoption
-- area: adoption
-- definition: Children for whom, at the end of the day, a decision stands that they should be placed for adoption: not
--   reversed, and neither adopted nor otherwise gone from care.
-- on: day
-- counts: children
-- unit: count
-- direction: context
-- from: council reports, ad-decision-count
select a.day, d.child
  from asked a
  join adoption_decision d on d.decided_on <= a.day and coalesce(d.until_on, 'infinity') > a.day
