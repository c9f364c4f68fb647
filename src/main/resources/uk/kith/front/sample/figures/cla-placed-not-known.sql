-- id: cla-placed-not-known
-- title: Not known whether placed inside or outside
-- unit: %
-- target: 8
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1.53: what 67 and 25 leave
select 100.0 * count(*) filter (where c.authority is null) / nullif(count(*), 0)
  from lookedafter.fact_episode e
  left join authority.fact_postcode c on c.postcode = upper(replace(e.placement_postcode, ' ', ''))
 where e.started_on <= :as_at and (e.ceased_on is null or e.ceased_on > :as_at)
   and e.placement_type not in ('A3', 'A4', 'A5', 'A6')
