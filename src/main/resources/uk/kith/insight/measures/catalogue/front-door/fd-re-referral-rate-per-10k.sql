-- title: Referrals within twelve months of another, for every 10,000 children
-- area: front-door
-- definition: Referrals received in the period of children of whom another was received in the twelve months before, for
--   every 10,000 children under 18 who live in the area.
-- on: period
-- counts: events
-- unit: per 10,000
-- direction: lower
-- from: council reports, fd-re-referral-rate-per-10k
select r.referred_on as day, r.child, r.id as event
  from repeated_referral r
 where r.is_repeat and r.referred_on between :first and :last
