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
select a.day, l.child, p.ethnicity not in ('WBRI', 'WIRI', 'WOTH', 'WIRT', 'WROM') as counted
  from asked a
  join looked_after l on l.from_on <= a.day and coalesce(l.until_on, 'infinity') > a.day
  join people.fact_person p on p.id = l.child
  left join people.fact_immigration_status s on s.child = l.child and s.status = 'uasc'
   and coalesce(s.started_on, '-infinity') <= a.day and coalesce(s.ended_on, 'infinity') > a.day
 where p.ethnicity not in ('REFU', 'NOBT') and s.child is null
