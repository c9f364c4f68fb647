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
select a.day, e.child, e.id as event, e.is_partner_led as counted, e.organisation
  from asked a
  join early_help e on e.started_on <= a.day and coalesce(e.ended_on, 'infinity') > a.day
