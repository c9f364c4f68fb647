-- title: Children with the council's own foster carers
-- area: children-looked-after
-- definition: Of the children looked after at the end of the day, those who live with foster carers whom the authority itself
--   provides.
-- on: day
-- counts: children
-- unit: %
-- direction: higher
-- from: council reports, cla-inhouse-foster-share
-- caution: The variant counts of those in foster care.
-- as printed: The report does not say of whom: counted of all children looked after.
-- variant: of-foster | Of children in foster care | placement-type is Foster care
select l.child, l.from_on, l.until_on,
       coalesce(l.placement_type like 'U_' and l.placement_provider = 'PR1', false) as counted
  from looked_after l
