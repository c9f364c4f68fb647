-- The placements of the year before the first day asked about, and those since; of one begun long before, how long is not told.
select p.id, p.child, p.started_on, p.until_on, p.is_move
  from lookedafter.fact_lasting_placement_since((:first - interval '1 year')::date) p
 where true /*of: p.child*/
