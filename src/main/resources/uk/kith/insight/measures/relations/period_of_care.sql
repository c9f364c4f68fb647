-- Times in care; series of short breaks (V3, V4) are no care in this sense.
select c.id, c.child, c.number, c.started_on, c.ceased_on, c.reason_started, c.reason_ceased
  from lookedafter.fact_period_of_care c
 where not c.is_short_break /*of: c.child*/
