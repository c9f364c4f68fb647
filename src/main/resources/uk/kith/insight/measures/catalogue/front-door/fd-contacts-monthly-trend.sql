-- title: Contacts received, month by month
-- area: front-door
-- definition: Contacts about a child that were received in the period, whoever made them; asked for each of 12 to 24
--   months.
-- on: period
-- counts: events
-- unit: count
-- direction: context
-- from: council reports, fd-contacts-monthly-trend
-- caution: Whether it rises, is stable or falls is told by the rules of the chart over the months asked for, not by an
--   eye on six of them.
select c.contacted_on as day, c.child, c.id as event
  from contact c
