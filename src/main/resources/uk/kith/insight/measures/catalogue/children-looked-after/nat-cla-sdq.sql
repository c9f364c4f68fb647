-- title: Strengths and difficulties score told
-- area: children-looked-after
-- definition: Of the children of 4 to 16 at the end of the day, those with a score of strengths and difficulties in those
--   months. Children looked after for the whole of the twelve months up to the day are counted. What a return answered for the
--   last year to 31 March counts where no day is known. Published for the year to 31 March.
-- on: day
-- counts: children
-- unit: %
-- direction: higher
-- from: Children looked after in England including adoptions (Department for Education): definition in our words, not checked
--   with the guide
-- caution: The average score is published too; measures here are counts, shares, rates and days.
select y.day, y.child, coalesce(bool_or(h.score is not null), false) or coalesce(bool_or(r.sdq_score is not null), false) as counted
  from looked_after_all_year y
  left join (select h.child, h.completed_on, h.score
               from lookedafter.fact_sdq h
              where true /*of: h.child*/) h on h.child = y.child and h.completed_on <= y.day and h.completed_on > y.since
  left join lookedafter.fact_answers_for_year r on r.child = y.child and r.year = y.year
 where y.born_on + interval '4 years' <= y.day and y.born_on + interval '17 years' > y.day
 group by y.day, y.child
