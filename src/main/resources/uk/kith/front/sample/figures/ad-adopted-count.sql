-- id: ad-adopted-count
-- title: Children adopted since 1 April
-- unit: count
-- target: 0
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1: April 2022 to January 2023
select count(*)
  from lookedafter.fact_period_of_care p
 where p.reason_ceased in ('E11', 'E12') and p.ceased_on <= :as_at
   and p.ceased_on >= make_date(extract(year from :as_at - interval '3 months')::int, 4, 1)
