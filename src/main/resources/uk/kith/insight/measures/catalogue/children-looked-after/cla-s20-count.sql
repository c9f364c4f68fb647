-- title: Children accommodated under section 20
-- area: children-looked-after
-- definition: Children looked after at the end of the day whose legal status then is a single period of accommodation under
--   section 20.
-- on: day
-- counts: children
-- unit: count
-- direction: lower
-- from: council reports, cla-s20-count
-- as printed: The report asks for those who came into care under section 20 as well; they are a measure of their own,
--   cla-s20-entries.
select l.child, l.from_on, l.until_on
  from looked_after l
 where l.legal_status = 'V2'
