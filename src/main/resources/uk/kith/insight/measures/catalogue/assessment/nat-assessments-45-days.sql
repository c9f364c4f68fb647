-- title: Assessments completed within 45 working days
-- area: assessment
-- definition: Of the assessments authorised in the twelve months whose first day is known, those authorised within 45
--   working days of it. Published for the year to 31 March.
-- on: twelve months
-- counts: events
-- unit: %
-- direction: higher
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
-- caution: The census times an assessment from the day it began; the guidance counts from the referral, which
--   "Assessments completed in time" measures.
select a.authorised_on as day, a.child, a.id as event, coalesce(a.authorised_on <= due.day, false) as counted
  from assessment a
  left join statute.day began on began.day = a.started_on
  left join statute.day due on due.is_working and due.working_ordinal = began.working_ordinal + 45
 where a.started_on is not null and a.authorised_on between :first and :last
