-- title: Referrals in twelve months for every 10,000 children
-- area: front-door
-- definition: Referrals received in the twelve months, whatever came of them, for every 10,000 children under 18 who live
--   in the area. Published for the year to 31 March.
-- on: twelve months
-- counts: events
-- unit: per 10,000
-- direction: context
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
select r.referred_on as day, r.child, r.id as event
  from referral r
 where r.referred_on between :first and :last
