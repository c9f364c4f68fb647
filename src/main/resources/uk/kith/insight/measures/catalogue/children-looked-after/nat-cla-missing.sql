-- title: Children in care who were missing in the year
-- area: children-looked-after
-- definition: Of the children looked after at any time in the twelve months up to the day, series of short breaks apart, those
--   who went missing while they were. Published for the year to 31 March.
-- on: day
-- counts: children
-- unit: %
-- direction: lower
-- from: Children looked after in England including adoptions (Department for Education): definition in our words, not checked
--   with the guide
select e.child, lower(w.during) as from_on, upper(w.during) as until_on, w.is_in_both as counted
  -- What happened counts for a year. Of the facts themselves: the relation looked_after, named twice, would first be read whole.
  from (select e.child, range_agg(daterange(e.started_on, statute.year_after(e.ceased_on))) as years
          from lookedafter.fact_episode e
         where coalesce(e.legal_status::text, '') not in ('V3', 'V4')
           and coalesce(e.ceased_on, 'infinity') >= :first::date - interval '1 year' /*of: e.child*/
         group by e.child) e
  left join (select m.child, range_agg(daterange(m.started_on, statute.year_after(m.started_on))) as years
               from missing.fact_episode m
               join lookedafter.fact_episode e on e.child = m.child and m.started_on >= e.started_on
                and m.started_on < coalesce(e.ceased_on, 'infinity')
              where m.kind = 'M' and m.started_on >= :first::date - interval '1 year'
                and coalesce(e.legal_status::text, '') not in ('V3', 'V4')
                and coalesce(e.ceased_on, 'infinity') >= :first::date - interval '1 year' /*of: m.child*/
              group by m.child) m on m.child = e.child
 cross join lateral kith.in_two(e.years, m.years) w
