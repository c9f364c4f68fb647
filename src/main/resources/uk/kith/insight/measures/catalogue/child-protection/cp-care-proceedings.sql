-- title: Children about whom the court was asked
-- area: child-protection
-- definition: Children about whom the authority applied to court for care proceedings in the period, each counted once.
-- on: period
-- counts: children
-- unit: count
-- direction: lower
-- from: council reports, cp-care-proceedings
-- caution: Only applications that stand with pre-proceedings are in the record; one made in an emergency, without them,
--   is not counted.
select p.applied_to_court_on as day, p.child, p.id as event
  from safeguarding.fact_pre_proceedings p
 where p.applied_to_court_on between :first and :last /*of: p.child*/
