-- Counts from the first review of this time in care.
select r.child, r.id as subject, r.held_on as started_on, r.next_on as met_on, r.stopped_on, r.stopped_because
  from review r
 where r.number = 1 and r.reviews_known
