-- title: Children helped by Family Wellbeing
-- area: early-help
-- definition: Children with early help led by a Family Wellbeing service, begun and not ended by the end of the day.
-- on: day
-- counts: children
-- unit: count
-- direction: context
-- from: council reports, eh-family-wellbeing-caseload
-- caution: Family Wellbeing is one authority's early help; it is known here by the name of who leads it, at any age.
-- as printed: The report prints over 514 in it, more than the 463 it prints for all early help; counted here, it is a part of
--   all.
select e.child, e.started_on as from_on, e.ended_on as until_on
  from early_help e
 where e.is_family_wellbeing
