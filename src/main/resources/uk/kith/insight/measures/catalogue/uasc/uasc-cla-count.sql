-- title: Unaccompanied asylum-seeking children in care
-- area: uasc
-- definition: Children looked after at the end of the day who count as unaccompanied asylum-seeking children then.
-- on: day
-- counts: children
-- unit: count
-- direction: context
-- from: council reports, uasc-cla-count
-- as printed: The same report prints 28 and 24. Counted is everybody in care who has the status on the day, which is how 28 is
--   described.
select l.child, greatest(l.from_on, s.from_on) as from_on, least(l.until_on, s.until_on) as until_on
  from looked_after l
  join unaccompanied s on s.child = l.child
