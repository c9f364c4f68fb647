-- Children looked after at the end of each day asked about, with the episode of that day. Short breaks (V3, V4) are no care in
-- this sense.
select a.day, e.child, e.id as episode, e.started_on, e.legal_status::text as legal_status,
       e.placement_type::text as placement_type, e.placement_provider::text as placement_provider, e.home_postcode,
       e.placement_postcode, e.placement_location, e.placement_distance
  from asked a
  join lookedafter.fact_episode e on e.started_on <= a.day and coalesce(e.ceased_on, 'infinity') > a.day
 where coalesce(e.legal_status::text, '') not in ('V3', 'V4') /*of: e.child*/
