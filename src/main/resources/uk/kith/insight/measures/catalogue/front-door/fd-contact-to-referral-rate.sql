-- title: Contacts that became a referral
-- area: front-door
-- definition: Of the contacts received in the period, those whose outcome was a referral to children's social care.
-- on: period
-- counts: events
-- unit: %
-- direction: in range
-- from: seed fd-contact-to-referral-rate
select c.contacted_on as day, c.child, c.id as event, c.referral is not null as counted
  from frontdoor.fact_contact c
 where c.contacted_on between :first and :last /*of: c.child*/
