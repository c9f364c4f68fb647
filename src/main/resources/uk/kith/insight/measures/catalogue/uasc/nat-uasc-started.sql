-- title: Unaccompanied children who started to be looked after
-- area: uasc
-- definition: Children who began to be looked after in the period and counted as unaccompanied asylum-seeking children that
--   day. A child who came in twice is counted once.
-- on: period
-- counts: children
-- unit: count
-- direction: context
-- from: Children looked after in England including adoptions (Department for Education): definition in our words, not checked
--   with the guide
select c.started_on as day, c.child, c.id as event
  from care_begun c
  join unaccompanied s on s.child = c.child and s.from_on <= c.started_on and s.until_on > c.started_on
