-- title: Days in care when care ended, of children who came at 12 to 17
-- area: children-looked-after
-- definition: Of the times in care that ended in the period and began when the child was 12 to 17, how many days they lasted
--   on average.
-- on: period
-- counts: events
-- unit: days
-- value: mean
-- direction: lower
-- from: council reports, cla-duration-12-17
-- caution: Times in care that go on are reported apart, as the report asks: cla-duration-12-17-so-far.
select c.ceased_on as day, c.child, c.id as event, c.ceased_on - c.started_on as value
  from period_of_care c
  join people.fact_person p on p.id = c.child
 where c.ceased_on between :first and :last
   and p.date_of_birth + interval '12 years' <= c.started_on and p.date_of_birth + interval '18 years' > c.started_on
