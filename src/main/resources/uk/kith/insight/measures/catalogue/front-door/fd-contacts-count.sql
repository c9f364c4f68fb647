-- title: Contacts received
-- area: front-door
-- definition: Contacts about a child that were received in the period, whoever made them.
-- on: period
-- counts: events
-- unit: count
-- direction: context
-- from: council reports, fd-contacts-count
-- breakdown: source | Who made contact
-- breakdown: agency | Agency
-- breakdown: made_by | Public or professional
select c.contacted_on as day, c.child, c.id as event, c.source, c.agency, c.made_by
  from contact c
