-- Times in care that ended by an adoption order, with the steps on the way: the placement order, the match, the day the child moved
-- in with the adoptive family, and the day the child came to live with them if they were foster carers first.
select d.id, d.child, c.started_on, d.ceased_on as adopted_on, max(p.matched_on) as matched_on,
       coalesce(max(p.placement_ordered_on), min(e.started_on) filter (where e.legal_status in ('D1', 'E1'))) as ordered_on,
       min(e.started_on) filter (where e.placement_type in ('A3', 'A4', 'A5', 'A6')) as moved_in_on,
       case when max(p.placed_with_foster_carer_on) is not null
            then greatest(max(p.placed_with_foster_carer_on), c.started_on) end as fostered_on,
       bool_or(p.in_sibling_group) as in_sibling_group
  from care_ended d
  -- They are few: it takes less to look when each came into care than to work it out for everybody.
 cross join lateral (select max(r.started_on) as started_on
                       from lookedafter.fact_run r
                      where r.child = d.child and r.begins_period and r.started_on <= d.ceased_on) c
  join lookedafter.fact_episode e on e.child = d.child and e.started_on between c.started_on and d.ceased_on
  left join permanence.fact_permanence_path p on p.child = d.child
   and coalesce(p.decided_on, p.placement_ordered_on, p.matched_on, p.order_made_on) between c.started_on and d.ceased_on
 where d.reason_ceased in ('E11', 'E12')
 group by d.id, d.child, c.started_on, d.ceased_on
