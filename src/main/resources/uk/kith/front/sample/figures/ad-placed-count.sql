-- id: ad-placed-count
-- title: Of these, children placed with their adopters
-- unit: count
-- target: 17
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1
select count(distinct a.child)
  from permanence.fact_permanence_path a
  join permanence.fact_placed_for_adoption d on d.child = a.child and d.placed_on <= :as_at and d.ceased_on is null
 where a.decided_on <= :as_at and a.decision_reversed_on is null and a.order_made_on is null
