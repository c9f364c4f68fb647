-- title: Black and minority ethnic children in care, without those who came alone
-- area: children-looked-after
-- definition: Of the children looked after at the end of the day whose ethnicity is known and who do not count as
--   unaccompanied asylum-seeking children, those with any other than one of the five White codes.
-- on: day
-- counts: children
-- unit: %
-- direction: context
-- from: council reports, cla-bme-share-excl-uasc
-- caution: The grouping is that of cla-bme-share.
select l.day, l.child, p.ethnicity not in ('WBRI', 'WIRI', 'WOTH', 'WIRT', 'WROM') as counted
  from looked_after l
  join people.fact_person p on p.id = l.child
  left join people.fact_immigration_status s on s.child = l.child and s.status = 'uasc'
   and coalesce(s.started_on, '-infinity') <= l.day and coalesce(s.ended_on, 'infinity') > l.day
 where p.ethnicity not in ('REFU', 'NOBT') and s.child is null
