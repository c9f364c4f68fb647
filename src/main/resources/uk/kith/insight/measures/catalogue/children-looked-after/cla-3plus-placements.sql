-- title: Three or more moves in twelve months
-- area: children-looked-after
-- definition: Of the children looked after at the end of the day, those who moved three times or more in the twelve months up
--   to it. A move is a placement that began in those months and was not the first of a time in care. Stays in hospital or on
--   holiday (T0 to T4) and the way back from them are no moves, nor is a change with the same carer (T, U).
-- on: day
-- counts: children
-- unit: %
-- direction: lower
-- from: council reports, cla-3plus-placements
-- caution: This counts moves; nat-cla-3plus-placements counts placements.
-- as printed: The report speaks of moves, the national return of placements: three placements are two moves.
select a.day, l.child, count(m.id) >= 3 as counted
  from asked a
  join looked_after l on l.from_on <= a.day and coalesce(l.until_on, 'infinity') > a.day
  left join placement m on m.child = l.child and m.is_move and m.started_on <= a.day
   and m.started_on > a.day - interval '1 year'
 group by a.day, l.child
