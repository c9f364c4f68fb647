-- Decisions that a child should be placed for adoption, until they were reversed, an order was made, the child left care or a new
-- decision was taken. Of a child without a way to permanence in the record, the decision that the return told counts.
select d.id, d.child, d.decided_on, d.matched_on, least(d.ended_on, d.next_on, min(c.in_care_until), min(f.ceased_on)) as until_on
  from (select d.id, d.child, d.decided_on, d.matched_on, d.ended_on,
               lead(d.decided_on) over (partition by d.child order by d.decided_on, d.id) as next_on
          from (select p.id, p.child, p.decided_on, p.matched_on, least(p.decision_reversed_on, p.order_made_on) as ended_on
                  from permanence.fact_permanence_path p
                 where p.decided_on is not null /*of: p.child*/
                 union all
                select f.id, f.child, f.placed_on, null, null
                  from permanence.fact_placed_for_adoption f
                  left join (select distinct p.child
                               from permanence.fact_permanence_path p
                              where p.decided_on is not null /*of: p.child*/) p on p.child = f.child
                 where p.child is null /*of: f.child*/) d) d
  left join lookedafter.fact_run c on c.child = d.child and c.ends_period and c.in_care_until >= d.decided_on
   and c.in_care_until < 'infinity' and coalesce(c.legal_status, 'C1') not in ('V3', 'V4') /*of: c.child*/
  left join permanence.fact_placed_for_adoption f on f.child = d.child and f.ceased_on >= d.decided_on
 group by d.id, d.child, d.decided_on, d.matched_on, d.ended_on, d.next_on
