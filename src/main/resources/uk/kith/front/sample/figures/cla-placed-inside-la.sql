-- id: cla-placed-inside-la
-- title: Placed inside the authority, of those not placed for adoption
-- unit: %
-- target: 67
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1.53
select 100.0 * count(*) filter (where c.authority = (select s.value from authority.fact_setting s where s.name = 'ons-code')) / nullif(count(*), 0)
  from lookedafter.fact_episode e
  left join authority.fact_postcode c on c.postcode = upper(replace(e.placement_postcode, ' ', ''))
 where e.started_on <= :as_at and (e.ceased_on is null or e.ceased_on > :as_at)
   and e.placement_type not in ('A3', 'A4', 'A5', 'A6')
