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
select l.child, l.from_on, l.until_on, false as counted
  from looked_after l
 union all
-- From the third placement until the first of the three ended a year ago.
select l.child, greatest(l.from_on, m.started_on), least(l.until_on, m.until_on), true
  from (select p.child, p.started_on,
               statute.year_after(lag(p.until_on, 2) over (partition by p.child order by p.started_on, p.until_on) - 1) as until_on
          from placement_of_a_year p) m
  join looked_after l on l.child = m.child and l.from_on < m.until_on and coalesce(l.until_on, 'infinity') > m.started_on
 where m.started_on < m.until_on
