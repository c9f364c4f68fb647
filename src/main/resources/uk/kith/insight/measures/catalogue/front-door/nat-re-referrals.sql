-- title: Referrals in twelve months that followed another
-- area: front-door
-- definition: Of the referrals received in the twelve months, those within twelve months of another referral of the
--   child. Published for the year to 31 March.
-- on: twelve months
-- counts: events
-- unit: %
-- direction: lower
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
select r.referred_on as day, r.child, r.id as event, r.is_repeat as counted
  from repeated_referral r
 where r.referred_on between :first and :last
