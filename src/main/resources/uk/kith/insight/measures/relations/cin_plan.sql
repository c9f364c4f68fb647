-- Plans for children in need.
select p.id, p.child, p.started_on, p.ended_on
  from safeguarding.fact_cin_plan p
 where p.started_on is not null /*of: p.child*/
