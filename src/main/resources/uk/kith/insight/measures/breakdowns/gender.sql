-- title: Girls and boys
-- definition: Gender as recorded; the sex recorded where no gender is.
-- order: Girls | Boys | Other
select p.id as child,
       case when p.gender::text in ('02', '2') then 'Girls' when p.gender::text in ('01', '1') then 'Boys'
            when p.gender::text in ('09', '9') then 'Other'
            when p.sex::text = 'F' then 'Girls' when p.sex::text = 'M' then 'Boys' end as "group"
  from people.fact_person p
 where true /*of: p.id*/
