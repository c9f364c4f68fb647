-- title: Children who came alone, among those who moved three times or more
-- area: uasc
-- definition: Of the children looked after at the end of the day who moved three times or more in the twelve months up to it,
--   those who count as unaccompanied asylum-seeking children then. A move is as in cla-3plus-placements.
-- on: day
-- counts: children
-- unit: %
-- direction: lower
-- from: council reports, uasc-3plus-placements
select l.day, l.child, max(s.child::text) is not null as counted
  from looked_after l
  join placement m on m.child = l.child and m.is_move and m.started_on <= l.day
   and m.started_on > l.day - interval '1 year'
  left join unaccompanied s on s.child = l.child and s.from_on <= l.day and s.until_on > l.day
 group by l.day, l.child
having count(m.id) >= 3
