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
select l.child, lower(w.during) as from_on, upper(w.during) as until_on, w.is_in_both as counted
  from times_looked_after l
  -- From the third placement until the first of the three ended a year ago.
  left join (select m.child, range_agg(daterange(m.started_on, m.until_on)) as times
               from (select p.child, p.started_on,
                            statute.year_after(lag(p.until_on, 2) over (partition by p.child order by p.started_on, p.until_on) - 1)
                                as until_on
                       from placement_of_a_year p) m
              where m.started_on < m.until_on
              group by m.child) m on m.child = l.child
 cross join lateral kith.in_two(l.times, m.times) w
