-- title: Protection plans begun in twelve months for every 10,000 children
-- area: child-protection
-- definition: Protection plans that began in the twelve months for every 10,000 children under 18 who live in the area.
--   Published for the year to 31 March.
-- on: twelve months
-- counts: events
-- unit: per 10,000
-- direction: context
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
-- breakdown: category | First category of abuse
select b.started_on as day, b.child, b.id as event, b.category
  from protection_plan_begun b
 where b.started_on between :first and :last
