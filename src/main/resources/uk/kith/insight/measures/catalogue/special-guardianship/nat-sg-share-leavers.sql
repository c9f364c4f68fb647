-- title: Leaving care by special guardianship
-- area: special-guardianship
-- definition: Of the children whose time in care ended in the period, those who left by a special guardianship order.
-- on: period
-- counts: children
-- unit: %
-- direction: context
-- from: Children looked after in England including adoptions (Department for Education): definition in our words, not checked
--   with the guide
select c.ceased_on as day, c.child, c.id as event,
       coalesce(c.reason_ceased in ('E43', 'E44', 'E45', 'E46', 'E47', 'E48'), false) as counted
  from care_ended c
