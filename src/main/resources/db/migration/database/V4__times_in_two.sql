-- The days of some times that are also in others, and those that are not; no others is none.
create function kith.in_two(times datemultirange, others datemultirange) returns table (during daterange, is_in_both boolean)
    language sql immutable parallel safe as $$
select unnest(times * coalesce(others, '{}')), true
 union all
select unnest(times - coalesce(others, '{}')), false
$$;
