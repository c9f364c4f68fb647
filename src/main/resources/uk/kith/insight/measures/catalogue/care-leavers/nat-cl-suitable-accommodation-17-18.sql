-- title: Care leavers of 17 to 18 in suitable accommodation, as published
-- area: care-leavers
-- definition: Of the care leavers of 17 or 18 at the end of the day, those whose accommodation was judged suitable, by the
--   latest contact, or the latest answer in a return, up to the day that says so. Published for the year to 31 March, by what
--   was known around the birthday.
-- on: day
-- counts: children
-- unit: %
-- direction: higher
-- from: Children looked after in England including adoptions (Department for Education): definition in our words, not checked
--   with the guide
-- caution: Published is what was known around the birthday in the year; counted is what was last known by the day.
select l.child, greatest(l.from_on, k.from_on, (l.born_on + interval '17 years')::date) as from_on,
       least(l.until_on, k.until_on, (l.born_on + interval '19 years')::date) as until_on, coalesce(k.code like '_1', false) as counted
  from care_leaver l
  join told_of_leaver k on k.child = l.child and k.what = 'accommodation'
 where l.born_on is not null
