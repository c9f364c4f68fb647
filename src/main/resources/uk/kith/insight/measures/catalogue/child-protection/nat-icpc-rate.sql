-- title: Initial protection conferences in twelve months for every 10,000 children
-- area: child-protection
-- definition: Initial child protection conferences held in the twelve months, one for each child, for every 10,000
--   children under 18 who live in the area. Published for the year to 31 March.
-- on: twelve months
-- counts: events
-- unit: per 10,000
-- direction: context
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
select c.held_on as day, c.child, c.id as event
  from safeguarding.fact_conference_held c
 where c.held_on between :first and :last /*of: c.child*/
