-- title: Children with early help
-- area: early-help
-- definition: Children with early help that has begun and not ended by the end of the day, each counted once.
-- on: day
-- counts: children
-- unit: count
-- direction: higher
-- from: council reports, eh-open-children
-- as printed: The report prints 463 for the end of December 2021 under the heading 2022/23, and 514 in Family Wellbeing alone.
-- breakdown: organisation | Who leads it, the latest where there are two
select e.child, e.started_on as from_on, e.ended_on as until_on, e.organisation
  from early_help e
