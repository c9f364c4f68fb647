-- id: ad-decision-count
-- title: Children with a decision that they should be placed for adoption
-- unit: count
-- target: 22
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1
select count(distinct a.child)
  from permanence.fact_permanence_path a
 where a.decided_on <= :as_at and a.decision_reversed_on is null and a.order_made_on is null
