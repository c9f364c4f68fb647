-- title: Children placed over 20 miles from home
-- area: children-looked-after
-- definition: Of the children looked after at the end of the day, those who live more than 20 miles from home as the crow
--   flies, to a tenth of a mile. Those of whom it is not known are among those counted of. Published for 31 March.
-- on: day
-- counts: children
-- unit: %
-- direction: lower
-- from: Children looked after in England including adoptions (Department for Education): definition in our words, not checked
--   with the guide
-- breakdown: distance | Distance from home
select w.child, w.from_on, w.until_on, coalesce(w.miles > 20, false) as counted,
       case when w.miles > 20 then 'Over 20 miles' when w.miles <= 20 then '20 miles or less' end as distance
  from placed_where w
