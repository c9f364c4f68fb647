-- Care leavers on each day asked about: relevant, former relevant and qualifying young people. Of whom no status is recorded, the
-- answer in a return counts, from the birthday it is about to the next one or to the end of the year after the return's.
select a.day, l.child, p.date_of_birth as born_on
  from asked a
  join (select e.child, lower(w.days) as from_on, coalesce(upper(w.days), 'infinity') as until_on
          from (select e.child, range_agg(daterange(e.started_on, e.ended_on)) as days
                  from careleavers.fact_eligibility e
                 where e.eligibility::text in ('relevant', 'former relevant', 'qualifying') /*of: e.child*/
                 group by e.child) e
         cross join lateral unnest(e.days) as w(days)
         union all
        select k.child, k.from_on, least(k.next_on, make_date(k.year + 1, 4, 1))
          from (select k.child, k.year, k.code, k.from_on,
                       lead(k.from_on, 1, 'infinity') over (partition by k.child order by k.from_on) as next_on
                  from told_of_leaver k
                 where k.what = 'in touch' and k.year is not null) k
          left join (select distinct e.child
                       from careleavers.fact_eligibility e
                      where true /*of: e.child*/) e on e.child = k.child
         where k.code not in ('DIED', 'NREQ', 'RHOM') and e.child is null) l
    on l.from_on <= a.day and l.until_on > a.day
  join people.fact_person p on p.id = l.child
 where coalesce(p.died_on, 'infinity') > a.day /*of: p.id*/
