-- title: Care leavers of 19 to 21 in education, employment or training
-- area: care-leavers
-- definition: Of the care leavers of 19, 20 or 21 at the end of the day, in touch or not, those in education, employment or
--   training, by the latest contact, or the latest answer in a return, up to the day that says so.
-- on: day
-- counts: children
-- unit: %
-- direction: higher
-- from: council reports, cl-eet-19-21
-- caution: What somebody did when last asked is taken to hold until it is told again. Of whom nothing is known, they are
--   counted as not in education, employment or training.
select l.child, greatest(l.from_on, k.from_on, (l.born_on + interval '19 years')::date) as from_on,
       least(l.until_on, k.until_on, (l.born_on + interval '22 years')::date) as until_on, coalesce(k.code ~ '^[FP]', false) as counted
  from care_leaver l
  join told_of_leaver k on k.child = l.child and k.what = 'activity'
 where l.born_on is not null
