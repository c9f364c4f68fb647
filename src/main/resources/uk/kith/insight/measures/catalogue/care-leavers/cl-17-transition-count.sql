-- title: 17 year olds already working with leaving care
-- area: care-leavers
-- definition: Children looked after at the end of the day who are 17 and have a personal adviser beside their social worker.
-- on: day
-- counts: children
-- unit: count
-- direction: higher
-- from: council reports, cl-17-transition-count
select l.child, greatest(l.from_on, a.started_on, w.started_on, (p.date_of_birth + interval '17 years')::date) as from_on,
       least(l.until_on, a.ended_on, w.ended_on, (p.date_of_birth + interval '18 years')::date) as until_on
  from looked_after l
  join people.fact_person p on p.id = l.child
  join workforce.fact_involvement a on a.child = l.child and a.role = 'personal-adviser'
  join workforce.fact_involvement w on w.child = l.child and w.role = 'social-worker'
 where p.date_of_birth is not null
