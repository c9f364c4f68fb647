-- title: Referrals for every 10,000 children
-- area: front-door
-- definition: Referrals received in the period, one for each child, for every 10,000 children under 18 who live in the area.
-- on: period
-- counts: events
-- unit: per 10,000
-- direction: context
-- from: council reports, fd-referral-rate-per-10k
-- caution: Kith says the period with each rate, and the rate of a month is never put beside that of a year.
-- as printed: The report does not say of what period its 21.9, and the 41.9 and 35.1 beside it, speak; they can only be of a
--   month.
select r.referred_on as day, r.child, r.id as event
  from referral r
 where r.referred_on between :first and :last
