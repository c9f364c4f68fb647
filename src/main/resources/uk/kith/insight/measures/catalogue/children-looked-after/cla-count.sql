-- title: Children looked after
-- area: children-looked-after
-- definition: Children looked after at the end of the day under any legal status. Series of short breaks are not counted.
-- on: day
-- counts: children
-- unit: count
-- direction: context
-- from: council reports, cla-count
-- variant: excl-adoption | Without children placed for adoption | placement-type is not Adoption
-- variant: excl-uasc | Without children who came alone and seek asylum | uasc is not Unaccompanied
select l.child, l.from_on, l.until_on
  from looked_after l
