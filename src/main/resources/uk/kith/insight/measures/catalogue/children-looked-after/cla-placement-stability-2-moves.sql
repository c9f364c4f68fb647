-- title: No more than two moves in twelve months
-- area: children-looked-after
-- definition: Of the children looked after at the end of the day, those who moved at most twice in the twelve months up to it.
--   A move is a placement that began in those months and was not the first of a time in care. Stays in hospital or on holiday
--   (T0 to T4) and the way back from them are no moves, nor is a change with the same carer (T, U).
-- on: day
-- counts: children
-- unit: %
-- direction: higher
-- from: council reports, cla-placement-stability-2-moves
-- caution: With cla-3plus-placements it makes 100 %.
select l.child, l.from_on, l.until_on, not l.has_moved_often as counted
  from looked_after_by_moves l
