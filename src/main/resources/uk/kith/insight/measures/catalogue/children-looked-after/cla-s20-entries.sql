-- title: Children who came into care under section 20
-- area: children-looked-after
-- definition: Children who began to be looked after in the period and whose first legal status was a single period of
--   accommodation under section 20. A child who came in twice is counted once.
-- on: period
-- counts: children
-- unit: count
-- direction: lower
-- from: council reports, cla-s20-count
select c.started_on as day, c.child, c.id as event
  from care_begun c
 where c.legal_status = 'V2'
