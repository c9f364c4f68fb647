-- title: Early help led by partners
-- area: early-help
-- definition: Of the times of early help that have begun and not ended by the end of the day, those that an organisation
--   leads and no colleague of the authority. The numerator is how many there are.
-- on: day
-- counts: events
-- unit: %
-- direction: higher
-- from: council reports, eh-partner-led-episodes
-- caution: Who leads is known by the names recorded: an organisation, and no worker of the authority.
-- breakdown: organisation | Who leads it
select e.child, e.id as event, e.started_on as from_on, e.ended_on as until_on, e.is_partner_led as counted, e.organisation
  from early_help e
