-- title: Care leavers who came alone and sought asylum
-- area: uasc
-- definition: Care leavers of 18 and over at the end of the day who at any time up to it counted as unaccompanied
--   asylum-seeking children.
-- on: day
-- counts: children
-- unit: count
-- direction: context
-- from: council reports, uasc-care-leavers
select l.child, greatest(l.from_on, s.from_on, (l.born_on + interval '18 years')::date) as from_on, l.until_on
  from care_leaver l
  join unaccompanied s on s.child = l.child
 where l.born_on is not null
