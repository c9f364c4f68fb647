-- id: fd-referrals-count
-- title: Referrals in the last ten months
-- unit: count
-- target: 465
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1, the year to date
select count(*)
  from frontdoor.fact_referral r
 where r.referred_on > (cast(:as_at as date) - interval '10 months') and r.referred_on <= :as_at
