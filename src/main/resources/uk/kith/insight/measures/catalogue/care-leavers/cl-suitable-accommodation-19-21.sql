-- title: Care leavers of 19 to 21 in suitable accommodation
-- area: care-leavers
-- definition: Of the care leavers of 19, 20 or 21 at the end of the day, in touch or not, those whose accommodation was judged
--   suitable, by the latest contact, or the latest answer in a return, up to the day that says so.
-- on: day
-- counts: children
-- unit: %
-- direction: higher
-- from: council reports, cl-suitable-accommodation-19-21
-- caution: Where it is not known where somebody lives, they are counted as not in suitable accommodation.
select l.child, greatest(l.from_on, k.from_on, (l.born_on + interval '19 years')::date) as from_on,
       least(l.until_on, k.until_on, (l.born_on + interval '22 years')::date) as until_on, coalesce(k.code like '_1', false) as counted
  from care_leaver l
  join told_of_leaver k on k.child = l.child and k.what = 'accommodation'
 where l.born_on is not null
