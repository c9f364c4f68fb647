-- Times in care that ended by an adoption order, with the steps on the way: the placement order, the match, the day the child moved
-- in with the adoptive family, and the day the child came to live with them if they were foster carers first.
select c.id, c.child, c.started_on, c.ceased_on as adopted_on, max(p.matched_on) as matched_on,
       coalesce(max(p.placement_ordered_on), min(e.started_on) filter (where e.legal_status in ('D1', 'E1'))) as ordered_on,
       min(e.started_on) filter (where e.placement_type in ('A3', 'A4', 'A5', 'A6')) as moved_in_on,
       case when max(p.placed_with_foster_carer_on) is not null
            then greatest(max(p.placed_with_foster_carer_on), c.started_on) end as fostered_on,
       bool_or(p.in_sibling_group) as in_sibling_group
  from period_of_care c
  join lookedafter.fact_episode e on e.child = c.child and e.started_on between c.started_on and c.ceased_on
  left join permanence.fact_permanence_path p on p.child = c.child
   and coalesce(p.decided_on, p.placement_ordered_on, p.matched_on, p.order_made_on) between c.started_on and c.ceased_on
 where c.reason_ceased in ('E11', 'E12')
 group by c.id, c.child, c.started_on, c.ceased_on
