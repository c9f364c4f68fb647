-- Where children lived in each time in care, as the statistics count placements.
select p.id, p.child, p.period_number, p.started_on, p.until_on, p.is_move
  from lookedafter.fact_lasting_placement_since('-infinity') p
 where true /*of: p.child*/
