-- title: Time in care
-- definition: How long the child had been looked after on the day, since this time in care began; short breaks apart. On the day
--   care ends, how long it was.
-- order: Under 6 months | 6 months to 1 year | 1 to 2 years | 2 to 5 years | 5 years or more
-- group: case when b.from_on + interval '6 months' > day then 'Under 6 months'
--     when b.from_on + interval '1 year' > day then '6 months to 1 year'
--     when b.from_on + interval '2 years' > day then '1 to 2 years'
--     when b.from_on + interval '5 years' > day then '2 to 5 years'
--     when b.from_on is not null then '5 years or more' end
select p.child, p.started_on as from_on,
       least(coalesce(p.ceased_on + 1, 'infinity'),
             lead(p.started_on, 1, 'infinity') over (partition by p.child order by p.started_on, p.number)) as until_on
  from lookedafter.fact_period_of_care p
 where not p.is_short_break /*of: p.child*/
