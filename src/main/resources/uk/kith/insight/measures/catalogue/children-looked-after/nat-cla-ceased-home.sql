-- title: Leaving care to live with parents
-- area: children-looked-after
-- definition: Of the children whose time in care ended in the period, those who went home to parents or others with parental
--   responsibility, planned or not.
-- on: period
-- counts: children
-- unit: %
-- direction: context
-- from: Children looked after in England including adoptions (Department for Education): definition in our words, not checked
--   with the guide
select c.ceased_on as day, c.child, c.id as event, coalesce(c.reason_ceased in ('E4A', 'E4B'), false) as counted
  from care_ended c
