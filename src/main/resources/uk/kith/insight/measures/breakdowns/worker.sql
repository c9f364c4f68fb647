-- title: Worker
-- definition: The social worker or personal adviser who worked with the child on the day; on the day their work ended, still
--   theirs, unless somebody else began. Where two have the same name, their staff number stands beside it.
select i.child, i.from_on, i.until_on, w.name as "group"
  from (select i.child, i.professional, i.started_on as from_on,
               -- Where one hands over to another, the days belong to the later.
               least(coalesce(i.ended_on + 1, 'infinity'),
                     lead(i.started_on, 1, 'infinity') over (partition by i.child order by i.started_on, i.id)) as until_on
          from workforce.fact_involvement i
         where i.professional is not null and i.role in ('social-worker', 'personal-adviser') /*of: i.child*/) i
  join workforce.fact_name_in_figures w on w.id = i.professional
