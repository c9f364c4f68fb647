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
select greatest(k.from_on, a.from_on) as day, k.child
  from asked a
  join known_to_services k on k.from_on <= a.day
   and (coalesce(k.until_on, 'infinity') > a.from_on or k.from_on >= a.from_on)
 where coalesce(k.until_on, 'infinity') >= :first
