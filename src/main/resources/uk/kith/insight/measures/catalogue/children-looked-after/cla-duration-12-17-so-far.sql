-- title: Days in care so far, of children who came at 12 to 17
-- area: children-looked-after
-- definition: Of the children looked after at the end of the day who came into care at 12 to 17, how many days ago that was on
--   average.
-- on: day
-- counts: children
-- unit: days
-- value: mean
-- direction: lower
-- from: council reports, cla-duration-12-17
select a.day, c.child, c.id as event, a.day - c.started_on as value
  from asked a
  join period_of_care c on c.started_on <= a.day and coalesce(c.ceased_on, 'infinity') > a.day
  join people.fact_person p on p.id = c.child
 where p.date_of_birth + interval '12 years' <= c.started_on and p.date_of_birth + interval '18 years' > c.started_on
