-- title: Main need
-- definition: Why the child needs help: the category of need of the episode of care on the day; where there is none, the primary
--   need of the referral that is open. On the day care or the referral ends, still that one, unless another began.
select n.child, n.from_on, n.until_on, c.meaning as "group"
  from (with care as (
            select e.child, e.started_on as from_on, e.category_of_need::text as need,
                   least(coalesce(e.ceased_on + 1, 'infinity'),
                         lead(e.started_on, 1, 'infinity')
                             over (partition by e.child order by e.started_on, e.ceased_on nulls last, e.id)) as until_on
              from lookedafter.fact_episode e
             where (e.ceased_on is distinct from e.started_on or e.reason_ceased is distinct from 'X1') /*of: e.child*/
        ), referral as (
            select r.child, r.referred_on as from_on, r.primary_need::text as need,
                   least(coalesce(r.closed_on + 1, 'infinity'),
                         lead(r.referred_on, 1, 'infinity') over (partition by r.child order by r.referred_on, r.id)) as until_on
              from frontdoor.fact_referral r
             where r.referred_on is not null /*of: r.child*/
        )
        select k.child, k.from_on, k.until_on, k.need
          from care k
         union all
        select r.child, r.from_on, r.until_on, r.need
          from referral r
          left join (select distinct k.child from care k) k on k.child = r.child
         where k.child is null
         union all
        select r.child, lower(w.days), upper(w.days), r.need
          from referral r
          join (select k.child, coalesce(range_agg(daterange(k.from_on, greatest(k.from_on, k.until_on))), '{}') as days
                  from care k
                 group by k.child) k on k.child = r.child
         cross join lateral unnest(datemultirange(daterange(r.from_on, greatest(r.from_on, r.until_on))) - k.days) as w(days)) n
  left join statute.code c on c.set = 'PRIMARY_NEED' and c.code = n.need and n.need <> 'N0'
