-- title: Disability
-- definition: Disabled where a disability is recorded, or that there is one without saying which; not disabled where it is
--   recorded that there is none.
-- order: Disabled | Not disabled
select p.id as child,
       case when d.any_at_all or p.has_disability then 'Disabled'
            when not d.any_at_all or not p.has_disability then 'Not disabled' end as "group"
  from people.fact_person p
  left join (select d.child, bool_or(d.disability::text <> 'NONE') as any_at_all
               from people.fact_disability d
              where true /*of: d.child*/
              group by d.child) d on d.child = p.id
 where true /*of: p.id*/
