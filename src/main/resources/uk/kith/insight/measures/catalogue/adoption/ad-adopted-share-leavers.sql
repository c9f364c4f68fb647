-- title: Leaving care by adoption
-- area: adoption
-- definition: Of the children whose time in care ended in the period, those who left by an adoption order.
-- on: period
-- counts: children
-- unit: %
-- direction: higher
-- from: council reports, ad-adopted-share-leavers
select c.ceased_on as day, c.child, c.id as event, c.reason_ceased in ('E11', 'E12') as counted
  from care_ended c
