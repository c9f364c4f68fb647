-- title: Special educational needs
-- definition: Whether the child has an education, health and care plan, as the record says now. Support without a plan is not
--   recorded here.
-- order: EHC plan | None recorded
select p.id as child, case when p.has_ehc_plan then 'EHC plan' else 'None recorded' end as "group"
  from people.fact_person p
 where true /*of: p.id*/
