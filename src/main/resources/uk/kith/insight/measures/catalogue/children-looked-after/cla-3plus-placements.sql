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
select l.child, l.from_on, l.until_on, l.has_moved_often as counted
  from looked_after_by_moves l
