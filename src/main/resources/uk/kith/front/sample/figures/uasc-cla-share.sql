-- id: uasc-cla-share
-- title: Share of children looked after who came alone and seek asylum
-- unit: %
-- target: 12
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1.49
select 100.0 * count(*) filter (where exists (
           select from people.fact_immigration_status s
            where s.child = p.child and s.status = 'uasc' and (s.ended_on is null or s.ended_on > :as_at))) / nullif(count(*), 0)
  from lookedafter.fact_period_of_care p
 where p.started_on <= :as_at and (p.ceased_on is null or p.ceased_on > :as_at) and not p.is_short_break
