-- title: Care leavers open to the service
-- area: care-leavers
-- definition: Young people of 18 and over who are care leavers at the end of the day. Care leavers are relevant, former
--   relevant and qualifying young people; of whom no status is recorded, those whom the last return speaks of.
-- on: day
-- counts: children
-- unit: count
-- direction: context
-- from: council reports, cl-count
-- as printed: The report that prints 214 gives no age; counted is from the eighteenth birthday on.
select l.child, greatest(l.from_on, (l.born_on + interval '18 years')::date) as from_on, l.until_on
  from care_leaver l
 where l.born_on is not null
