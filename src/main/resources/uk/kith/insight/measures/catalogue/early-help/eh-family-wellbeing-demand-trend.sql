-- title: Help by Family Wellbeing begun
-- area: early-help
-- definition: Times of early help led by a Family Wellbeing service that began in the period, one for each child.
-- on: period
-- counts: events
-- unit: count
-- direction: context
-- from: council reports, eh-family-wellbeing-demand-trend
-- caution: The record has the day on which help began, not the day on which it was asked for.
-- as printed: The report counts requests.
-- break: 2021-05-01 Up to April 2021 more was reported than children helped.
select e.started_on as day, e.child, e.id as event
  from early_help e
 where e.is_family_wellbeing and e.started_on between :first and :last
