-- title: Black and minority ethnic children in care
-- area: children-looked-after
-- definition: Of the children looked after at the end of the day whose ethnicity is known, those with any other than one of
--   the five White codes.
-- on: day
-- counts: children
-- unit: %
-- direction: context
-- from: council reports, cla-bme-share
-- caution: Counted with the five White codes taken together, Gypsy, Roma, Irish and other White children among them. The share
--   of all children here comes with the school census.
-- as printed: The report leaves the grouping to the authority and does not print it.
select l.child, l.from_on, l.until_on, p.ethnicity not in ('WBRI', 'WIRI', 'WOTH', 'WIRT', 'WROM') as counted
  from looked_after l
  join people.fact_person p on p.id = l.child
 where p.ethnicity not in ('REFU', 'NOBT')
