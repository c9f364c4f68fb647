-- title: Assessments in twelve months for every 10,000 children
-- area: assessment
-- definition: Assessments authorised in the twelve months for every 10,000 children under 18 who live in the area.
--   Published for the year to 31 March.
-- on: twelve months
-- counts: events
-- unit: per 10,000
-- direction: context
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
select a.authorised_on as day, a.child, a.id as event
  from assessment a
 where a.authorised_on between :first and :last
