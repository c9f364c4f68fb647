-- title: Share of children in care who came alone and seek asylum
-- area: uasc
-- definition: Of the children looked after at the end of the day, those who count as unaccompanied asylum-seeking children
--   then.
-- on: day
-- counts: children
-- unit: %
-- direction: context
-- from: council reports, uasc-cla-share
-- caution: Numerator and denominator are both of the same day here.
-- as printed: The report prints 12 %, which is neither 28 of 214 (13.1 %) nor 24 of 214 (11.2 %).
select a.day, l.child, s.child is not null as counted
  from asked a
  join looked_after l on l.from_on <= a.day and coalesce(l.until_on, 'infinity') > a.day
  left join unaccompanied s on s.child = l.child and s.from_on <= a.day and s.until_on > a.day
