-- title: Protection plans that were a second or later one
-- area: child-protection
-- definition: Of the protection plans that began in the twelve months, those of children who had one before, at any time.
--   Published for the year to 31 March.
-- on: twelve months
-- counts: events
-- unit: %
-- direction: lower
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
select b.started_on as day, b.child, b.id as event, b.is_repeat as counted
  from protection_plan_begun b
 where b.started_on between :first and :last
