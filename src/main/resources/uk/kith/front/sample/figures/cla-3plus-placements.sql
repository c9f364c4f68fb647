-- id: cla-3plus-placements
-- title: Moved three times or more in twelve months
-- unit: %
-- target: 19
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1.54; moves within a period of care, as the report says, not placements as the return counts
select 100.0 * count(*) filter (where (select count(*)
                                    from lookedafter.fact_placement h
                                   where h.child = p.child and h.period_number = p.number and h.started_on > p.started_on
                                     and h.started_on > :as_at - interval '1 year' and h.started_on <= :as_at) >= 3) / nullif(count(*), 0)
  from lookedafter.fact_period_of_care p
 where p.started_on <= :as_at and (p.ceased_on is null or p.ceased_on > :as_at) and not p.is_short_break
