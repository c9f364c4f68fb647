-- title: Children placed in family settings
-- area: children-looked-after
-- definition: Of the children looked after at the end of the day, those who live with foster carers, with family or friends,
--   with a parent, or with the family that is to adopt them.
-- on: day
-- counts: children
-- unit: %
-- direction: higher
-- from: council reports, cla-family-settings
select l.child, l.from_on, l.until_on,
       coalesce(l.placement_type like 'U_' or l.placement_type in ('P1', 'A3', 'A4', 'A5', 'A6'), false) as counted
  from looked_after l
