-- title: Contacts that ended with no further action
-- area: front-door
-- definition: Of the contacts received in the period of which an outcome is recorded, those with no further action.
-- on: period
-- counts: events
-- unit: %
-- direction: lower
-- from: council reports, fd-contact-nfa-rate
-- caution: The record has no day on which a contact was closed: it counts in the period in which it was received.
-- breakdown: agency | Agency
select c.contacted_on as day, c.child, c.id as event, 'NFA' = any(c.outcomes) as counted, c.agency
  from contact c
 where c.outcomes <> '{}'
