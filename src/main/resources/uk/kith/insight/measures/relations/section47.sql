-- Enquiries under section 47.
select s.id, s.child, s.started_on, s.conference_on
  from safeguarding.fact_section47 s
 where s.started_on is not null /*of: s.child*/
