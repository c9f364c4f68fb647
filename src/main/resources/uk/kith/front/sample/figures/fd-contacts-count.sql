-- id: fd-contacts-count
-- title: Contacts received in the last ten months
-- unit: count
-- target: 7624
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1, the year to date
select count(*)
  from frontdoor.fact_contact c
 where c.contacted_on > (cast(:as_at as date) - interval '10 months') and c.contacted_on <= :as_at
