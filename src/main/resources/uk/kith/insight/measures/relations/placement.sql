-- Where children lived in each time in care, short breaks apart. A stay in hospital or on holiday (T0 to T4) is no new placement,
-- nor is the way back from it; and a placement goes on with the same carer (T, U), who may move house or be approved anew.
select p.id, p.child, p.period_number, p.started_on, coalesce(lead(p.started_on) over later, p.care_until) as until_on,
       lag(p.id) over later is not null as is_move
  from (select s.id, s.child, s.period_number, s.number, s.started_on, s.care_until,
               lag(s.id) over w is not null
                   and (coalesce(s.reason_started in ('T', 'U'), false)
                        or s.number - lag(s.number) over w > 1
                           and (s.placement_type, s.placement_provider, s.placement_postcode, s.urn) is not distinct from
                               (lag(s.placement_type) over w, lag(s.placement_provider) over w,
                                lag(s.placement_postcode) over w, lag(s.urn) over w)) as goes_on
          from (select (array_agg(r.id order by r.started_on, r.ceased_on nulls last, r.id))[1] as id,
                       (array_agg(r.reason_started::text order by r.started_on, r.ceased_on nulls last, r.id))[1]
                           as reason_started,
                       r.child, r.period_number, r.placement_number as number, min(r.started_on) as started_on,
                       min(r.placement_type::text) as placement_type, min(r.placement_provider::text) as placement_provider,
                       min(r.placement_postcode) as placement_postcode, min(r.urn) as urn,
                       max(max(coalesce(r.ceased_on, 'infinity'))) over (partition by r.child, r.period_number) as care_until
                  from lookedafter.fact_run r
                 where coalesce(r.legal_status::text, '') not in ('V3', 'V4') /*of: r.child*/
                 group by r.child, r.period_number, r.placement_number) s
         where coalesce(s.placement_type, '') not in ('T0', 'T1', 'T2', 'T3', 'T4')
        window w as (partition by s.child, s.period_number order by s.number)) p
 where not p.goes_on
window later as (partition by p.child, p.period_number order by p.number)
