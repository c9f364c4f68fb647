-- title: Children who came alone, among those who moved three times or more
-- area: uasc
-- definition: Of the children looked after at the end of the day who moved three times or more in the twelve months up to it,
--   those who count as unaccompanied asylum-seeking children then. A move is as in cla-3plus-placements.
-- on: day
-- counts: children
-- unit: %
-- direction: lower
-- from: council reports, uasc-3plus-placements
select l.child, greatest(l.from_on, s.from_on) as from_on, least(l.until_on, s.until_on) as until_on, true as counted
  from looked_after_by_moves l
  join unaccompanied s on s.child = l.child
 where l.has_moved_often
 union all
select l.child, l.from_on, l.until_on, false
  from looked_after_by_moves l
 where l.has_moved_often
