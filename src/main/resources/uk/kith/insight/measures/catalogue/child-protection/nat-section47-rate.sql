-- title: Section 47 enquiries in twelve months for every 10,000 children
-- area: child-protection
-- definition: Enquiries under section 47 that began in the twelve months for every 10,000 children under 18 who live in
--   the area. Published for the year to 31 March.
-- on: twelve months
-- counts: events
-- unit: per 10,000
-- direction: context
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
select s.started_on as day, s.child, s.id as event
  from section47 s
 where s.started_on between :first and :last
