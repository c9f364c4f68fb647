-- title: Children in need whose main need is abuse or neglect
-- area: assessment
-- definition: Of the children in need at the end of the day, those whose primary need, of the latest referral that is
--   open, is abuse or neglect. Published for 31 March, with the other needs beside it.
-- on: day
-- counts: children
-- unit: %
-- direction: context
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
-- breakdown: main_need | Primary need of the referral
select n.child, n.from_on, n.until_on, coalesce(n.primary_need = 'N1', false) as counted, c.meaning as main_need
  from in_need n
  left join statute.code c on c.set = 'PRIMARY_NEED' and c.code = n.primary_need
