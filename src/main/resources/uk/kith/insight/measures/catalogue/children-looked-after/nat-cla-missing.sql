-- title: Children in care who were missing in the year
-- area: children-looked-after
-- definition: Of the children looked after at any time in the twelve months up to the day, series of short breaks apart, those
--   who went missing while they were. Published for the year to 31 March.
-- on: day
-- counts: children
-- unit: %
-- direction: lower
-- from: Children looked after in England including adoptions (Department for Education): definition in our words, not checked
--   with the guide
select a.day, e.child, bool_or(m.id is not null) as counted
  from asked a
  join lookedafter.fact_episode e on e.started_on <= a.day and coalesce(e.ceased_on, 'infinity') > a.day - interval '1 year'
  left join missing.fact_episode m on m.child = e.child and m.kind = 'M' and m.started_on <= a.day
   and m.started_on > a.day - interval '1 year' and m.started_on >= e.started_on
   and m.started_on < coalesce(e.ceased_on, 'infinity')
 where coalesce(e.legal_status::text, '') not in ('V3', 'V4') /*of: e.child*/
 group by a.day, e.child
