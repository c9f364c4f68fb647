-- Counts from the review conference before.
select r.child, r.id as subject, r.reviewed_on as started_on, r.next_on as met_on, r.stopped_on, r.stopped_because
  from protection_review r
