-- id: wf-avg-caseload
-- title: Children for each social worker
-- unit: count
-- target: 18.5
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1.11: 18 to 19
select 1.0 * count(*) / nullif(count(distinct i.professional), 0)
  from workforce.fact_involvement i
 where i.role = 'social-worker' and i.started_on <= :as_at and (i.ended_on is null or i.ended_on > :as_at)
