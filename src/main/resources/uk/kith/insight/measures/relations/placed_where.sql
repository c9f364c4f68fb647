-- Where children looked after lived in each episode: IN the authority or OUT of it, and how many miles from home as the
-- crow flies. What a return said of it goes before the postcode directory.
select l.child, l.from_on, l.until_on, l.placement_type,
       coalesce(l.placement_location, case when t.authority = o.value then 'IN' when t.authority <> o.value then 'OUT' end) as place,
       coalesce(l.placement_distance, round((point(h.easting, h.northing) <-> point(t.easting, t.northing)) / 1609.3 * 10) / 10) as miles
  from looked_after l
  left join authority.fact_postcode t on t.postcode = replace(upper(l.placement_postcode), ' ', '')
  left join authority.fact_postcode h on h.postcode = replace(upper(l.home_postcode), ' ', '')
  left join authority.fact_setting o on o.name = 'ons-code'
