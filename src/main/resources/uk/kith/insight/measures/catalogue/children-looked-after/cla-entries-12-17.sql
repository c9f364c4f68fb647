-- title: Children of 12 to 17 who came into care
-- area: children-looked-after
-- definition: Children who began to be looked after in the period and were 12 to 17 years old that day. A child who came in
--   twice is counted once.
-- on: period
-- counts: children
-- unit: count
-- direction: lower
-- from: council reports, cla-entries-12-17
select c.started_on as day, c.child, c.id as event
  from care_begun c
  join people.fact_person p on p.id = c.child
 where p.date_of_birth + interval '12 years' <= c.started_on and p.date_of_birth + interval '18 years' > c.started_on
