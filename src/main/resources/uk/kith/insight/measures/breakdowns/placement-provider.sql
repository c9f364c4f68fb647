-- title: Provider of the placement
-- definition: Who provides the placement of the child looked after on the day; on the day care ends, of the last one.
select e.child, e.from_on, e.until_on, c.meaning as "group"
  from (select e.child, e.started_on as from_on, e.placement_provider::text as code,
               -- A day on which one episode ends and another begins belongs to the later.
               least(coalesce(e.ceased_on + 1, 'infinity'),
                     lead(e.started_on, 1, 'infinity')
                         over (partition by e.child order by e.started_on, e.ceased_on nulls last, e.id)) as until_on
          from lookedafter.fact_episode e
         where (e.ceased_on is distinct from e.started_on or e.reason_ceased is distinct from 'X1') /*of: e.child*/) e
  join statute.code c on c.set = 'PLACE_PROVIDER' and c.code = e.code
