-- id: cla-count
-- title: Children looked after
-- unit: count
-- target: 214
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1
select count(distinct p.child)
  from lookedafter.fact_period_of_care p
 where p.started_on <= :as_at and (p.ceased_on is null or p.ceased_on > :as_at) and not p.is_short_break
