-- title: Development checks of children under five up to date
-- area: children-looked-after
-- definition: Of the children under five at the end of the day, those who had a development check in those months. Children
--   looked after for the whole of the twelve months up to the day are counted. What a return answered for the last year to 31
--   March counts where no day is known. Published for the year to 31 March.
-- on: day
-- counts: children
-- unit: %
-- direction: higher
-- from: Children looked after in England including adoptions (Department for Education): definition in our words, not checked
--   with the guide
select y.day, y.child, coalesce(bool_or(h.found), false) or coalesce(bool_or(r.health_check), false) as counted
  from looked_after_all_year y
  left join (select h.child, h.checked_on as on_day, true as found
               from lookedafter.fact_health_check h
              where h.kind in ('surveillance') and h.status = 'completed' /*of: h.child*/) h on h.child = y.child and h.on_day <= y.day and h.on_day > y.since
  left join lookedafter.fact_answers_for_year r on r.child = y.child and r.year = y.year
 where y.born_on + interval '5 years' > y.day
 group by y.day, y.child
