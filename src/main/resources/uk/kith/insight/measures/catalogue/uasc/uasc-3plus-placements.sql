-- title: Children who came alone, among those who moved three times or more
-- area: uasc
-- definition: Of the children looked after at the end of the day who moved three times or more in the twelve months up to it,
--   those who count as unaccompanied asylum-seeking children then. A move is as in cla-3plus-placements.
-- on: day
-- counts: children
-- unit: %
-- direction: lower
-- from: council reports, uasc-3plus-placements
select a.day, l.child, max(s.child::text) is not null as counted
  from asked a
  join looked_after l on l.from_on <= a.day and coalesce(l.until_on, 'infinity') > a.day
  join placement m on m.child = l.child and m.is_move and m.started_on <= a.day
   and m.started_on > a.day - interval '1 year'
  left join unaccompanied s on s.child = l.child and s.from_on <= a.day and s.until_on > a.day
 group by a.day, l.child
having count(m.id) >= 3
