-- id: fd-contact-to-referral-rate
-- title: Contacts of the last ten months that became a referral
-- unit: %
-- target: 6
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1, the year to date
select 100.0 * count(*) filter (where 'NEW_REFERRAL' = any (c.outcomes::text[])) / nullif(count(*), 0)
  from frontdoor.fact_contact c
 where c.contacted_on > (cast(:as_at as date) - interval '10 months') and c.contacted_on <= :as_at
