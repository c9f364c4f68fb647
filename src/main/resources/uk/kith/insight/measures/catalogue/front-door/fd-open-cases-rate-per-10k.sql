-- title: Children open to social care for every 10,000
-- area: front-door
-- definition: Children under 18 who at the end of the day are in need, have a plan for a child in need or a protection
--   plan, or are in care, each counted once, for every 10,000 children under 18 who live in the area.
-- on: day
-- counts: children
-- unit: per 10,000
-- direction: context
-- from: council reports, fd-open-cases-rate-per-10k
-- caution: Early help alone, and support after care, are not social care in this sense.
select k.child, k.from_on, k.until_on
  from known_to_services k
 where k.kind = 'social care'
