-- title: Assessments completed
-- area: assessment
-- definition: Assessments of a child and family that were authorised in the period.
-- on: period
-- counts: events
-- unit: count
-- direction: context
-- from: council reports, as-assessments-completed
select a.authorised_on as day, a.child, a.id as event
  from assessment a
 where a.authorised_on between :first and :last
