-- title: Children with early help
-- area: early-help
-- definition: Children with early help that has begun and not ended by the end of the day, each counted once.
-- on: day
-- counts: children
-- unit: count
-- direction: higher
-- from: council reports, eh-open-children
-- caution: The report prints 463 for the end of December 2021 under the heading 2022/23, and 514 in Family Wellbeing alone.
-- breakdown: organisation | Who leads it, the latest where there are two
select distinct on (a.day, e.child) a.day, e.child, e.organisation
  from asked a
  join early_help e on e.started_on <= a.day and coalesce(e.ended_on, 'infinity') > a.day
 order by a.day, e.child, e.started_on desc, e.id
