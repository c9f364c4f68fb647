-- title: Children with a first meeting before court
-- area: child-protection
-- definition: Children with a first pre-proceedings meeting in the period, each counted once.
-- on: period
-- counts: children
-- unit: count
-- direction: lower
-- from: council reports, cp-plo-meetings
-- caution: Of later meetings the record has how many there were and not their days; a child who had only those in the
--   period is not counted.
select p.first_meeting_on as day, p.child, p.id as event
  from safeguarding.fact_pre_proceedings p
 where p.first_meeting_on between :first and :last /*of: p.child*/
