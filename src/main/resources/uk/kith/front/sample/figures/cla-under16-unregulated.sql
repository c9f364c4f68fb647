-- id: cla-under16-unregulated
-- title: Under 16 in unregulated arrangements
-- unit: count
-- target: 0
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1.52
select count(*)
  from lookedafter.fact_episode e
  join people.fact_person b on b.id = e.child
 where e.started_on <= :as_at and (e.ceased_on is null or e.ceased_on > :as_at)
   and e.placement_type in ('H5', 'K3', 'P2', 'Z1') and b.date_of_birth > :as_at - interval '16 years'
