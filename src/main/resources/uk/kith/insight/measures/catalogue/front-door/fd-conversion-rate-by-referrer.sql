-- title: Contacts of each agency that became a referral
-- area: front-door
-- definition: Of the contacts received in the period, those whose outcome was a referral to children's social care, by
--   the agency that made them.
-- on: period
-- counts: events
-- unit: %
-- direction: higher
-- from: council reports, fd-conversion-rate-by-referrer
-- caution: Agencies with few contacts come out high or low by chance. Lists of contacts loaded for an inspection do not
--   say what came of them; such contacts are left out.
-- breakdown: agency | Agency
-- breakdown: source | Who made contact
select c.contacted_on as day, c.child, c.id as event, c.became_referral as counted, c.agency, c.source
  from contact c
 where c.is_told
