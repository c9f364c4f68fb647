-- What figures call somebody who works with children: their name, with their staff number where another has the same name.

create view workforce.fact_name_in_figures with (security_invoker = true) as
select p.id, p.staff_id, case when p.name is null then p.staff_id
                              when count(*) over (partition by p.name) > 1 then concat(p.name, ' (' || p.staff_id || ')')
                              else p.name end as name
  from workforce.fact_professional p;

grant select on workforce.fact_name_in_figures to kith_app;
