-- title: Contacts by who made them
-- area: front-door
-- definition: Contacts received in the period by whether the public or a professional made them, and by agency. Who stays
--   anonymous or is not recorded may be either.
-- on: period
-- counts: events
-- unit: count
-- direction: context
-- from: council reports, fd-contacts-by-source
-- breakdown: made_by | Public or professional
-- breakdown: agency | Agency
-- breakdown: source | Who made contact
select c.contacted_on as day, c.child, c.id as event, c.made_by, c.agency, c.source
  from contact c
