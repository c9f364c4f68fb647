-- Counts from the first day of the plan: the conference that made it.
select p.child, p.id as subject, p.started_on, r.reviewed_on as met_on, p.stopped_on, p.stopped_because,
       case when not p.reviews_known then 'Reviews held before the first return loaded are not known' end as cannot_be_told
  from protected p
  left join protection_review r on r.plan = p.id and r.number = 1
