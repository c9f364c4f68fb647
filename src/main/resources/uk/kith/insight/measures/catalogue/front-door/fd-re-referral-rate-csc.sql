-- title: Referrals within twelve months of another
-- area: front-door
-- definition: Of the referrals received in the period, those of children of whom another referral was received in the
--   twelve months before, whatever came of it.
-- on: period
-- counts: events
-- unit: %
-- direction: lower
-- from: council reports, fd-re-referral-rate-csc
select r.referred_on as day, r.child, r.id as event, r.is_repeat as counted
  from repeated_referral r
 where r.referred_on between :first and :last
