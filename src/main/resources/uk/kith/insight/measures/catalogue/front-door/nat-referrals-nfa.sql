-- title: Referrals that came to nothing further
-- area: front-door
-- definition: Of the referrals received in the twelve months, those on which no further action was taken. Published for
--   the year to 31 March.
-- on: twelve months
-- counts: events
-- unit: %
-- direction: context
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
select r.referred_on as day, r.child, r.id as event, not r.is_accepted as counted
  from referral r
 where r.referred_on between :first and :last
