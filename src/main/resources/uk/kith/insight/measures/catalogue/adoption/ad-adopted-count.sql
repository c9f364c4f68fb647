-- title: Children adopted
-- area: adoption
-- definition: Children whose time in care ended in the period by an adoption order.
-- on: period
-- counts: children
-- unit: count
-- direction: higher
-- from: council reports, ad-adopted-count
select c.ceased_on as day, c.child, c.id as event
  from care_ended c
 where c.reason_ceased in ('E11', 'E12')
