-- title: Initial protection conferences held in time
-- area: child-protection
-- definition: Of the initial child protection conferences held in the twelve months after an enquiry under section 47,
--   those held within 15 working days of the beginning of the enquiry. Published for the year to 31 March.
-- on: twelve months
-- counts: events
-- unit: %
-- direction: higher
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
-- clock: icpc-held
select r.met_on as day, r.child, r.subject as event, r.state = 'MET' as counted
  from reading r
 where r.state in ('MET', 'MET_LATE') and r.met_on between :first and :last
