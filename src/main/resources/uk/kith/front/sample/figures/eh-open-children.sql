-- id: eh-open-children
-- title: Children with early help
-- unit: count
-- target: 463
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1
select count(distinct e.child)
  from earlyhelp.fact_episode e
 where e.started_on <= :as_at and (e.ended_on is null or e.ended_on > :as_at)
