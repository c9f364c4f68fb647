-- title: Three or more placements in the year
-- area: children-looked-after
-- definition: Of the children looked after at the end of the day, those who lived in three placements or more in the twelve
--   months up to it, those of an earlier time in care in those months among them. Stays in hospital or on holiday (T0 to T4)
--   and the way back from them are no placements, nor is a change with the same carer (T, U). Published for the year to 31
--   March.
-- on: day
-- counts: children
-- unit: %
-- direction: lower
-- from: Children looked after in England including adoptions (Department for Education): definition in our words, not checked
--   with the guide
-- caution: Placements, not moves: three placements are two moves. cla-3plus-placements counts moves.
select a.day, l.child, count(m.id) >= 3 as counted
  from asked a
  join looked_after l on l.from_on <= a.day and coalesce(l.until_on, 'infinity') > a.day
  left join placement m on m.child = l.child and m.started_on <= a.day
   and m.until_on > (a.day - interval '1 year')::date + 1
 group by a.day, l.child
