-- Times in which a child has help of any kind: early help, in need, protected, in care, or as a care leaver; up to the
-- eighteenth birthday.
select s.child, s.kind, s.from_on, least(s.until_on, (p.date_of_birth + interval '18 years')::date) as until_on
  from (select e.child, 'early help' as kind, e.started_on as from_on, e.ended_on as until_on from early_help e
         union all
        select n.child, 'social care', n.from_on, n.until_on from in_need n
         union all
        select c.child, 'social care', c.started_on, c.ended_on from cin_plan c
         union all
        select c.child, 'social care', c.started_on, c.ended_on from protection_plan c
         union all
        select l.child, 'social care', l.from_on, l.until_on from looked_after l
         union all
        select l.child, 'care leaver', l.started_on, l.ended_on
          from careleavers.fact_eligibility l
         where l.eligibility::text in ('eligible', 'relevant', 'former relevant') /*of: l.child*/) s
  join people.fact_person p on p.id = s.child
 where coalesce(p.date_of_birth + interval '18 years', 'infinity') > s.from_on /*of: p.id*/
