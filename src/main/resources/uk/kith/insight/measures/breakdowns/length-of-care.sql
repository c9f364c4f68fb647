-- title: Time in care
-- definition: How long the child had been looked after on the day, since this time in care began; short breaks apart. On the day
--   care ends, how long it was.
-- order: Under 6 months | 6 months to 1 year | 1 to 2 years | 2 to 5 years | 5 years or more
select p.child, w.from_on, least(w.until_on, p.until_on) as until_on, w.band as "group"
  from (select p.child, p.started_on,
               least(coalesce(p.ceased_on + 1, 'infinity'),
                     lead(p.started_on, 1, 'infinity') over (partition by p.child order by p.started_on, p.number)) as until_on
          from lookedafter.fact_period_of_care p
         where not p.is_short_break /*of: p.child*/) p
 cross join lateral (values
           ('Under 6 months', p.started_on, (p.started_on + interval '6 months')::date),
           ('6 months to 1 year', (p.started_on + interval '6 months')::date, (p.started_on + interval '1 year')::date),
           ('1 to 2 years', (p.started_on + interval '1 year')::date, (p.started_on + interval '2 years')::date),
           ('2 to 5 years', (p.started_on + interval '2 years')::date, (p.started_on + interval '5 years')::date),
           ('5 years or more', (p.started_on + interval '5 years')::date, date 'infinity')) w(band, from_on, until_on)
 where w.from_on < p.until_on
