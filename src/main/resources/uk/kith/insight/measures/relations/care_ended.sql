-- Times in care that ended in the periods asked about; series of short breaks (V3, V4) are no care in this sense.
select r.id, r.child, r.in_care_until as ceased_on, r.reason_ceased
  from lookedafter.fact_run_since(:first) r
 where r.ends_period and r.in_care_until between :first and :last
   and coalesce(r.legal_status, 'C1') not in ('V3', 'V4') /*of: r.child*/
