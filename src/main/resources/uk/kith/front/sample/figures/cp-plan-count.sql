-- id: cp-plan-count
-- title: Children with a protection plan
-- unit: count
-- target: 105
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1
select count(distinct p.child)
  from safeguarding.fact_protection_plan p
 where p.started_on <= :as_at and (p.ended_on is null or p.ended_on > :as_at)
