-- title: Immunisations up to date
-- area: children-looked-after
-- definition: Of the children looked after for the whole of the twelve months up to the day, those whose immunisations were up
--   to date when it was last told, on a day or by a return for its year to 31 March. Published for 31 March.
-- on: day
-- counts: children
-- unit: %
-- direction: higher
-- from: Children looked after in England including adoptions (Department for Education): definition in our words, not checked
--   with the guide
select y.day, y.child, coalesce(h.up_to_date, false) as counted
  from looked_after_all_year y
  left join (select h.child, h.up_to_date, h.told_on,
                    lead(h.told_on, 1, 'infinity') over (partition by h.child order by h.told_on, h.is_dated) as next_on
               from (select h.child, h.up_to_date, h.as_at as told_on, true as is_dated
                       from lookedafter.fact_immunisation h
                      where true /*of: h.child*/
                      union all
                     select r.child, r.immunisations, make_date(r.year, 3, 31), false
                       from lookedafter.fact_answers_for_year r
                      where r.immunisations is not null /*of: r.child*/) h) h
    on h.child = y.child and h.told_on <= y.day and h.next_on > y.day
