-- Counts from the child's return, by the hour where the hour is recorded. It stops where the child does not want one.
select b.child, b.id as subject, b.ended_on as started_on, b.ended_at as started_at, b.held_on as met_on, b.held_at as met_at,
       case when b.accepted is false then least(coalesce(b.offered_on, b.ended_on), b.stopped_on) else b.stopped_on end as stopped_on,
       case when b.accepted is false then 'They did not want one' else b.stopped_because end as stopped_because,
       b.returned_until as silent_until
  from came_back b
