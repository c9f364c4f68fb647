-- id: cla-inhouse-foster-share
-- title: With the authority's own foster carers
-- unit: %
-- target: 51
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1.52; of all children looked after, which the report does not say
select 100.0 * count(*) filter (where e.placement_type in ('U1', 'U2', 'U3', 'U4', 'U5', 'U6') and e.placement_provider = 'PR1')
           / nullif(count(*), 0)
  from lookedafter.fact_episode e
 where e.started_on <= :as_at and (e.ceased_on is null or e.ceased_on > :as_at)
