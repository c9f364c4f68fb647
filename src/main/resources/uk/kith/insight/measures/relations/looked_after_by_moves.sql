-- Children looked after, and whether they had moved three times or more in the twelve months up to each day: from the third move
-- until the first of the three lies a year back.
select l.child, lower(w.during) as from_on, upper(w.during) as until_on, w.has_moved_often
  from (select l.child, range_agg(daterange(l.from_on, l.until_on)) as times
          from looked_after l
         where coalesce(l.until_on, 'infinity') > :first
         group by l.child) l
  left join (select m.child, range_agg(daterange(m.started_on, m.until_on)) as times
               from (select p.child, p.started_on,
                            statute.year_after(lag(p.started_on, 2) over (partition by p.child order by p.started_on)) as until_on
                       from placement_of_a_year p
                      where p.is_move) m
              where m.started_on < m.until_on
              group by m.child) m on m.child = l.child
 cross join lateral (select unnest(l.times * coalesce(m.times, '{}')), true
                      union all
                     select unnest(l.times - coalesce(m.times, '{}')), false) w(during, has_moved_often)
