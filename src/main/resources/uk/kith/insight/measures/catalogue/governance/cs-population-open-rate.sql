-- title: Children helped in the period, of all who live here
-- area: governance
-- definition: Children under 18 who had early help, were in need, had a protection plan, were in care or were a care leaver on
--   at least one day of the period, each counted once, among all children under 18 who live in the area.
-- on: period
-- counts: children
-- unit: %
-- value: of children who live here
-- direction: context
-- from: council reports, cs-population-open-rate
-- caution: A child who has moved away is counted, and the population is that of the newest count.
select k.child, k.from_on, greatest(coalesce(k.until_on, 'infinity'), k.from_on + 1) as until_on
  from known_to_services k
