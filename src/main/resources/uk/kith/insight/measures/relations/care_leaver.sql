-- Care leavers, and from which day up to which: relevant, former relevant and qualifying young people. Of whom no status is
-- recorded, the answer in a return counts, from the birthday it is about to the next one or to the end of the year after the return's.
select l.child, p.date_of_birth as born_on, l.from_on, least(l.until_on, p.died_on) as until_on
  from (select e.child, lower(w.days) as from_on, coalesce(upper(w.days), 'infinity') as until_on
          from (select e.child, range_agg(daterange(e.started_on, e.ended_on)) as days
                  from careleavers.fact_eligibility e
                 where e.eligibility::text in ('relevant', 'former relevant', 'qualifying') /*of: e.child*/
                 group by e.child) e
         cross join lateral unnest(e.days) as w(days)
         union all
        select b.child, b.told_on, least(b.next_on, make_date(b.year + 1, 4, 1))
          from (select b.child, b.year, b.in_touch, b.told_on,
                       lead(b.told_on, 1, 'infinity') over (partition by b.child order by b.told_on) as next_on
                  from answered_birthday b
                 where b.in_touch is not null) b
          left join (select distinct e.child
                       from careleavers.fact_eligibility e
                      where true /*of: e.child*/) e on e.child = b.child
         where b.in_touch not in ('DIED', 'NREQ', 'RHOM') and e.child is null) l
 cross join lateral (select p.date_of_birth, p.died_on from people.fact_person p where p.id = l.child offset 0) p
