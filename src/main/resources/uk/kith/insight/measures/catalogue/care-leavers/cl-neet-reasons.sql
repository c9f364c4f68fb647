-- title: Care leavers of 19 to 21 not in education, employment or training
-- area: care-leavers
-- definition: Care leavers of 19, 20 or 21 at the end of the day who are not in education, employment or training, by the
--   latest contact, or the latest answer in a return, up to the day that says so, by the reason.
-- on: day
-- counts: children
-- unit: count
-- direction: lower
-- from: council reports, cl-neet-reasons
-- breakdown: reason | Why not in education or work
select l.child, greatest(l.from_on, k.from_on, (l.born_on + interval '19 years')::date) as from_on,
       least(l.until_on, k.until_on, (l.born_on + interval '22 years')::date) as until_on, c.meaning as reason
  from care_leaver l
  join told_of_leaver k on k.child = l.child and k.what = 'activity' and k.code in ('G4', 'G5', 'G6')
  left join statute.code c on c.set = 'ACTIV' and c.code = k.code
 where l.born_on is not null
