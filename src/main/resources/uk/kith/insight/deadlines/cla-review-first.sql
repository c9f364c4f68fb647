-- Counts from the day the child came into care.
select c.child, c.id as subject, c.started_on, r.held_on as met_on, c.stopped_on, c.stopped_because,
       coalesce(c.start_unknown, case when not c.reviews_known then 'Reviews held before the first return loaded are not known' end)
           as cannot_be_told
  from care c
  left join review r on r.care = c.id and r.number = 1
