-- title: Kind of placement
-- definition: The kind of placement of the child looked after on the day; on the day care ends, of the last one. Residential
--   is a children's or care home, a secure home, a residential school, a hospital or a family centre. A local grouping.
-- order: Foster care | With parents | Residential | Semi-independent | Adoption | Other
select e.child, e.from_on, e.until_on,
       case when e.code like 'U_' then 'Foster care'
            when e.code = 'P1' then 'With parents'
            when e.code in ('K1', 'K2', 'R1', 'R2', 'R3', 'S1') then 'Residential'
            when e.code in ('H5', 'K3', 'P2') then 'Semi-independent'
            when e.code in ('A3', 'A4', 'A5', 'A6') then 'Adoption'
            when e.code is not null then 'Other' end as "group"
  from (select e.child, e.started_on as from_on, e.placement_type::text as code,
               -- A day on which one episode ends and another begins belongs to the later.
               least(coalesce(e.ceased_on + 1, 'infinity'),
                     lead(e.started_on, 1, 'infinity')
                         over (partition by e.child order by e.started_on, e.ceased_on nulls last, e.id)) as until_on
          from lookedafter.fact_episode e
         where (e.ceased_on is distinct from e.started_on or e.reason_ceased is distinct from 'X1') /*of: e.child*/) e
