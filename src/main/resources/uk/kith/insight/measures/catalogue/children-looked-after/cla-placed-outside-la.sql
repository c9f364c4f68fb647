-- title: Children placed outside the authority
-- area: children-looked-after
-- definition: Of the children looked after at the end of the day who are not placed for adoption, those who live outside the
--   area of the authority.
-- on: day
-- counts: children
-- unit: %
-- direction: lower
-- from: council reports, cla-placed-outside-la
-- caution: Where it is not known where a child lives, they are among those counted of: inside, outside and not known make 100
--   %.
-- breakdown: place | Inside or outside the authority
select w.child, w.from_on, w.until_on, coalesce(w.place = 'OUT', false) as counted,
       case w.place when 'IN' then 'Inside' when 'OUT' then 'Outside' end as place
  from placed_where w
 where coalesce(w.placement_type, '') not in ('A3', 'A4', 'A5', 'A6')
