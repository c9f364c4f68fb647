-- For each child the times of being looked after that reach the first day asked about, and those since.
select l.child, range_agg(daterange(l.from_on, l.until_on)) as times
  from looked_after l
 where coalesce(l.until_on, 'infinity') > :first
 group by l.child
