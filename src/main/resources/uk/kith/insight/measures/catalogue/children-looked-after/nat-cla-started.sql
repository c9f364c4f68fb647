-- title: Children who started to be looked after
-- area: children-looked-after
-- definition: Children who began to be looked after in the period, series of short breaks apart. A child who came in twice is
--   counted once. Published for the year to 31 March.
-- on: period
-- counts: children
-- unit: count
-- direction: context
-- from: Children looked after in England including adoptions (Department for Education): definition in our words, not checked
--   with the guide
select c.started_on as day, c.child, c.id as event
  from care_begun c
