-- title: Long-term stability, as published
-- area: children-looked-after
-- definition: Of the children under 16 who at the end of the day have been looked after for two and a half years or more,
--   those who have lived in the same placement for two years or more, or are placed for adoption and have lived there and in
--   the placement before for two years together. Published for 31 March.
-- on: day
-- counts: children
-- unit: %
-- direction: higher
-- from: Children looked after in England including adoptions (Department for Education): definition in our words, not checked
--   with the guide
select a.day, c.child, p.id is not null or f.id is not null as counted
  from asked a
  join period_of_care c on c.started_on <= a.day - interval '30 months' and coalesce(c.ceased_on, 'infinity') > a.day
  join people.fact_person b on b.id = c.child and b.date_of_birth + interval '16 years' > a.day
  left join placement p on p.child = c.child and p.started_on <= a.day - interval '2 years' and p.until_on > a.day
  left join (select f.id, f.child, f.started_on, f.until_on,
                    lag(f.started_on) over (partition by f.child, f.period_number order by f.started_on) as before_on,
                    e.placement_type
               from placement f
               join lookedafter.fact_episode e on e.id = f.id) f
    on f.child = c.child and f.placement_type in ('A3', 'A4', 'A5', 'A6') and f.started_on <= a.day and f.until_on > a.day
   and f.before_on <= a.day - interval '2 years'
