-- title: Long-term stability
-- area: children-looked-after
-- definition: Of the children under 16 who at the end of the day have been looked after for two and a half years or more,
--   those who have lived in the same placement for two years or more. Stays in hospital or on holiday do not end a placement,
--   nor does a change with the same carer.
-- on: day
-- counts: children
-- unit: %
-- direction: higher
-- from: council reports, cla-longterm-stability
-- as printed: The source prints 70 % and calls it a decrease from 70 %.
select a.day, c.child, p.id is not null as counted
  from asked a
  join period_of_care c on c.started_on <= a.day - interval '30 months' and coalesce(c.ceased_on, 'infinity') > a.day
  join people.fact_person b on b.id = c.child and b.date_of_birth + interval '16 years' > a.day
  left join placement p on p.child = c.child and p.started_on <= a.day - interval '2 years' and p.until_on > a.day
