-- title: Children with a decision to be placed for adoption
-- area: adoption
-- definition: Children for whom, at the end of the day, a decision stands that they should be placed for adoption: not
--   reversed, and neither adopted nor otherwise gone from care.
-- on: day
-- counts: children
-- unit: count
-- direction: context
-- from: council reports, ad-decision-count
select d.child, d.decided_on as from_on, d.until_on
  from adoption_decision d
