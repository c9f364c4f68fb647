-- Counts from the first day of a placement. Only a visit at which the child was seen meets it.
select v.child, v.subject, v.started_on, v.runs_from, v.met_on, v.until as stopped_on, v.stopped_because,
       v.start_unknown as cannot_be_told, v.returned_until as silent_until
  from visit_due v
 where v.rule is null and v.is_opening
