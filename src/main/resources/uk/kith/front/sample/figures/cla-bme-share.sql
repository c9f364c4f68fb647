-- id: cla-bme-share
-- title: Black and minority ethnic children
-- unit: %
-- target: 20
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1.51; grouping: every code but the White ones
select 100.0 * count(*) filter (where b.ethnicity not in ('WBRI', 'WIRI', 'WOTH', 'WIRT', 'WROM')) / nullif(count(*), 0)
  from lookedafter.fact_period_of_care p
  join people.fact_person b on b.id = p.child
 where p.started_on <= :as_at and (p.ceased_on is null or p.ceased_on > :as_at) and not p.is_short_break
   and b.ethnicity not in ('REFU', 'NOBT')
