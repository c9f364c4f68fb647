-- title: Unaccompanied and seeking asylum
-- definition: Whether the child counted as an unaccompanied asylum-seeking child on the day. On the day that ended they count
--   no more; where it is not recorded when it began or ended, it is taken to hold always, or still.
-- order: Unaccompanied | Others
-- group: case when b.from_on <= day and b.ceased_on > day then 'Unaccompanied' else 'Others' end
select p.id as child, coalesce(s.started_on, case when s.child is not null then '-infinity'::date end) as from_on,
       coalesce(s.ended_on, 'infinity') as ceased_on
  from people.fact_person p
  left join (select s.child, s.started_on, s.ended_on
               from people.fact_immigration_status s
              where s.status = 'uasc' /*of: s.child*/) s on s.child = p.id
 where true /*of: p.id*/
