-- id: cla-longterm-stability
-- title: Under 16, two and a half years in care, and two years in one placement
-- unit: %
-- target: 70
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1.55
select 100.0 * count(*) filter (where exists (
           select from lookedafter.fact_placement h
            where h.child = p.child and h.period_number = p.number and h.ceased_on is null
              and h.started_on <= :as_at - interval '2 years')) / nullif(count(*), 0)
  from lookedafter.fact_period_of_care p
  join people.fact_person b on b.id = p.child
 where p.started_on <= :as_at - interval '30 months' and (p.ceased_on is null or p.ceased_on > :as_at)
   and b.date_of_birth > :as_at - interval '16 years'
