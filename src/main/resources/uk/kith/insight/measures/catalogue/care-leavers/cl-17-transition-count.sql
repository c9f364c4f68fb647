-- title: 17 year olds already working with leaving care
-- area: care-leavers
-- definition: Children looked after at the end of the day who are 17 and have a personal adviser beside their social worker.
-- on: day
-- counts: children
-- unit: count
-- direction: higher
-- from: council reports, cl-17-transition-count
select l.day, l.child
  from looked_after l
  join people.fact_person p on p.id = l.child
 where p.date_of_birth + interval '17 years' <= l.day and p.date_of_birth + interval '18 years' > l.day
   and exists (select from workforce.fact_involvement i
                where i.child = l.child and i.role = 'personal-adviser' and i.started_on <= l.day
                  and coalesce(i.ended_on, 'infinity') > l.day)
   and exists (select from workforce.fact_involvement i
                where i.child = l.child and i.role = 'social-worker' and i.started_on <= l.day
                  and coalesce(i.ended_on, 'infinity') > l.day)
