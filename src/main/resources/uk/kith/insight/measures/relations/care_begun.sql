-- Times in care that began in the periods asked about; series of short breaks (V3, V4) are no care in this sense.
select r.id, r.child, r.started_on, r.reason_started, r.legal_status
  from lookedafter.fact_run_since(:first) r
 where r.begins_period and r.started_on between :first and :last
   and coalesce(r.legal_status, 'C1') not in ('V3', 'V4') /*of: r.child*/
