-- Counts from the child's return, by the hour where the hour is recorded.
select b.child, b.id as subject, b.ended_on as started_on, b.ended_at as started_at, b.offered_on as met_on, b.offered_at as met_at,
       b.stopped_on, b.stopped_because, b.returned_until as silent_until
  from came_back b
