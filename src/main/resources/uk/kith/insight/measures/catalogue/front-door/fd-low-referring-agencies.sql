-- title: Contacts by professionals
-- area: front-door
-- definition: Contacts received in the period that a professional made, by who it was. What an agency may be expected to
--   make is what it made itself in the same period of the year before.
-- on: period
-- counts: events
-- unit: count
-- direction: context
-- from: council reports, fd-low-referring-agencies
-- caution: No limit is set below which an agency is too quiet: hold it against its own year before.
-- breakdown: source | Who made contact
-- breakdown: agency | Agency
select c.contacted_on as day, c.child, c.id as event, c.source, c.agency
  from contact c
 where c.made_by = 'Professional'
