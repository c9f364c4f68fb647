-- title: Days in care when care ended
-- area: children-looked-after
-- definition: Of the times in care that ended in the period, how many days they lasted: the one in the middle.
-- on: period
-- counts: events
-- unit: days
-- value: median
-- direction: context
-- from: local
select c.ceased_on as day, c.child, c.id as event, c.ceased_on - c.started_on as value
  from period_of_care c
 where c.ceased_on between :first and :last
