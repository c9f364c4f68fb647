-- id: as-cin-plan-count
-- title: Children with a plan for a child in need, neither protected by a plan nor in care
-- unit: count
-- target: 303
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1
select count(distinct p.child)
  from safeguarding.fact_cin_plan p
 where p.started_on <= :as_at and (p.ended_on is null or p.ended_on > :as_at)
   and not exists (select from safeguarding.fact_protection_plan x
                    where x.child = p.child and x.started_on <= :as_at and (x.ended_on is null or x.ended_on > :as_at))
   and not exists (select from lookedafter.fact_episode e
                    where e.child = p.child and e.started_on <= :as_at and (e.ceased_on is null or e.ceased_on > :as_at))
