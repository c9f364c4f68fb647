-- Counts from the last day on which the child was seen, or from the first day of the plan. A protection plan and care have
-- visits of their own.
with needing as (
    select p.child, p.id, p.started_on, least(p.ended_on, c.eighteen_on, c.died_on, o.other_on) as stopped_on,
           case least(p.ended_on, c.eighteen_on, c.died_on, o.other_on)
                when c.died_on then 'They died'
                when c.eighteen_on then 'They turned 18'
                when p.ended_on then 'The plan ended'
                else 'Protection or care began' end as stopped_because,
           (select greatest((select make_date(max(y), 3, 31) from unnest(p.returned_cin) y),
                            (select max(substring(told from '[0-9]{4}-[0-9]{2}-[0-9]{2}'))::date
                               from unnest(p.returned_annex_a) told))) as returned_until
      from safeguarding.fact_cin_plan p
      join child c on c.child = p.child
      left join (select p.id, min(greatest(x.started_on, p.started_on)) as other_on
                   from safeguarding.fact_cin_plan p
                   join (select q.child, q.started_on, q.ended_on from protected q
                          union all
                         select k.child, k.started_on, k.ceased_on from care k) x
                     on x.child = p.child and x.started_on < coalesce(p.ended_on, 'infinity')
                    and coalesce(x.ended_on, 'infinity') > p.started_on
                  where p.started_on is not null /*of: p.child*/
                  group by p.id) o on o.id = p.id
     where p.started_on is not null /*of: p.child*/ /*open: least(p.ended_on, c.eighteen_on, c.died_on)*/
),
since as (
    select n.child, n.id as plan, n.id as subject, n.started_on, n.stopped_on, n.stopped_because, n.returned_until
      from needing n
    union all
    select n.child, n.id, v.id, v.visited_on, n.stopped_on, n.stopped_because, n.returned_until
      from needing n
      join (select distinct on (v.child, v.visited_on) v.child, v.visited_on, v.id
              from safeguarding.fact_cin_visit v
             where v.seen /*of: v.child*/
             order by v.child, v.visited_on, v.id) v
        on v.child = n.child and v.visited_on > n.started_on and v.visited_on < coalesce(n.stopped_on, 'infinity')
)
select s.child, s.subject, s.started_on, lead(s.started_on) over (partition by s.plan order by s.started_on) as met_on,
       s.stopped_on, s.stopped_because, s.returned_until as silent_until
  from since s
