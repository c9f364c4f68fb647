-- Children looked after, episode by episode: each is looked after at the end of the days from from_on up to, and without, until_on.
-- Short breaks (V3, V4) are no care in this sense.
select e.child, e.started_on as from_on, e.ceased_on as until_on, e.id as episode, e.legal_status::text as legal_status,
       e.placement_type::text as placement_type, e.placement_provider::text as placement_provider, e.home_postcode,
       e.placement_postcode, e.placement_location, e.placement_distance
  from lookedafter.fact_episode e
 where coalesce(e.legal_status::text, '') not in ('V3', 'V4') /*of: e.child*/
