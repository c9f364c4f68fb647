-- title: Referrals to children's social care
-- area: front-door
-- definition: Referrals received in the period, one for each child; those that came to nothing further are counted.
-- on: period
-- counts: events
-- unit: count
-- direction: context
-- from: council reports, fd-referrals-count
-- breakdown: source | Who referred
select r.referred_on as day, r.child, r.id as event, r.source
  from referral r
 where r.referred_on between :first and :last
