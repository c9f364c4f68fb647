-- title: Contacts that became a referral
-- area: front-door
-- definition: Of the contacts received in the period, those whose outcome was a referral to children's social care. A
--   contact that was added to a referral already open made no new one.
-- on: period
-- counts: events
-- unit: %
-- direction: in range
-- from: council reports, fd-contact-to-referral-rate
-- caution: Lists of contacts loaded for an inspection do not say what came of them; such contacts are left out.
-- breakdown: agency | Agency
select c.contacted_on as day, c.child, c.id as event, c.became_referral as counted, c.agency
  from contact c
 where c.is_told
