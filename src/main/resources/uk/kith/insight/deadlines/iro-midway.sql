-- Counts from a review, half-way to the next. Once the next review is held there is no midway left.
select r.child, r.id as subject, r.held_on as started_on, min(m.made_on) as met_on,
       case when r.number = 1 and r.reviews_known then 'after the first review' else 'after a later review' end as variant,
       least(r.next_on, r.stopped_on) as stopped_on,
       case when r.next_on is not null then 'The next review was held' else r.stopped_because end as stopped_because,
       r.returned_until as silent_until
  from review r
  left join (select m.child, m.made_on
               from lookedafter.fact_midway_check m
              where true /*of: m.child*/) m
    on m.child = r.child and m.made_on > r.held_on and m.made_on <= coalesce(r.next_on, r.stopped_on, 'infinity')
 group by r.child, r.id, r.held_on, r.next_on, r.number, r.reviews_known, r.stopped_on, r.stopped_because, r.returned_until
