-- Counts from the review before, the second or a later one; from any, where it is not known which one was the first.
select r.child, r.id as subject, r.held_on as started_on, r.next_on as met_on, r.stopped_on, r.stopped_because
  from review r
 where r.number > 1 or not r.reviews_known
