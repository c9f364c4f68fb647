-- Children looked after, and whether they had moved three times or more in the twelve months up to each day: from the third move
-- until the first of the three lies a year back.
select l.child, lower(w.during) as from_on, upper(w.during) as until_on, w.is_in_both as has_moved_often
  from times_looked_after l
  left join (select m.child, range_agg(daterange(m.started_on, m.until_on)) as times
               from (select p.child, p.started_on,
                            statute.year_after(lag(p.started_on, 2) over (partition by p.child order by p.started_on)) as until_on
                       from placement_of_a_year p
                      where p.is_move) m
              where m.started_on < m.until_on
              group by m.child) m on m.child = l.child
 cross join lateral kith.in_two(l.times, m.times) w
