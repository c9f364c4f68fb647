-- Runs of episodes, worked out and never stored. A period of care begins with a child's first episode, with one that starts
-- after all episodes before it ended, and where short breaks (V3, V4) turn into other care or the other way about: the law
-- counts the two apart. A placement runs on while only the legal status changes; a legal status while only the placement does.
-- Every window is kept within one child, so that asking about some children reads no others.

create view lookedafter.fact_run with (security_invoker = true) as
select e.*,
       sum(case when e.new_period then 1 else 0 end) over w as period_number,
       sum(case when e.new_placement then 1 else 0 end) over w as placement_number,
       sum(case when e.new_status then 1 else 0 end) over w as status_number
  from (select e.*,
               e.new_period or e.reason_started in ('P', 'T', 'B', 'U', 'S')
                   or (e.placement_type, e.placement_provider, e.placement_postcode, e.urn) is distinct from
                      (lag(e.placement_type) over before, lag(e.placement_provider) over before,
                       lag(e.placement_postcode) over before, lag(e.urn) over before) as new_placement,
               e.new_period or e.legal_status is distinct from lag(e.legal_status) over before as new_status
          from (select e.id, e.child, e.started_on, e.reason_started, e.legal_status, e.category_of_need, e.placement_type,
                       e.placement_provider, e.ceased_on, e.reason_ceased, e.reason_for_placement_change, e.home_postcode,
                       e.placement_postcode, e.urn,
                       -- A one-day episode may lie within another, so the latest end so far counts, not the last row's.
                       e.started_on > coalesce(max(coalesce(e.ceased_on, 'infinity')) over earlier, '-infinity')
                           or coalesce(e.legal_status in ('V3', 'V4'), false)
                              <> coalesce(lag(e.legal_status) over before in ('V3', 'V4'), false) as new_period
                  from lookedafter.fact_episode e
                window before as (partition by e.child order by e.started_on, e.ceased_on nulls last, e.id),
                       earlier as (partition by e.child order by e.started_on, e.ceased_on nulls last, e.id
                                   rows between unbounded preceding and 1 preceding)) e
        window before as (partition by e.child order by e.started_on, e.ceased_on nulls last, e.id)) e
window w as (partition by e.child order by e.started_on, e.ceased_on nulls last, e.id);

create view lookedafter.fact_period_of_care with (security_invoker = true) as
select (array_agg(r.id order by r.started_on, r.ceased_on nulls last, r.id))[1] as id, r.child, r.period_number as number,
       min(r.started_on) as started_on,
       case when bool_or(r.ceased_on is null) then null else max(r.ceased_on) end as ceased_on,
       (array_agg(r.reason_ceased order by r.started_on desc, r.ceased_on desc nulls first, r.id desc))[1] as reason_ceased,
       coalesce(bool_or(r.legal_status in ('V3', 'V4')), false) as is_short_break,
       (array_agg(r.reason_started order by r.started_on, r.ceased_on nulls last, r.id))[1] as reason_started
  from lookedafter.fact_run r
 group by r.child, r.period_number;

create view lookedafter.fact_placement with (security_invoker = true) as
select (array_agg(r.id order by r.started_on, r.ceased_on nulls last, r.id))[1] as id, r.child, r.period_number,
       r.placement_number as number,
       min(r.started_on) as started_on,
       case when bool_or(r.ceased_on is null) then null else max(r.ceased_on) end as ceased_on,
       min(r.placement_type::text) as placement_type, min(r.placement_provider::text) as placement_provider,
       min(r.placement_postcode) as placement_postcode, min(r.home_postcode) as home_postcode, min(r.urn) as urn,
       (array_agg(r.reason_for_placement_change order by r.started_on desc, r.ceased_on desc nulls first, r.id desc))[1]
           as reason_for_placement_change,
       (array_agg(r.reason_started order by r.started_on, r.ceased_on nulls last, r.id))[1] as reason_started
  from lookedafter.fact_run r
 group by r.child, r.period_number, r.placement_number;

create view lookedafter.fact_legal_status with (security_invoker = true) as
select (array_agg(r.id order by r.started_on, r.ceased_on nulls last, r.id))[1] as id, r.child, r.period_number,
       min(r.started_on) as started_on,
       case when bool_or(r.ceased_on is null) then null else max(r.ceased_on) end as ceased_on,
       min(r.legal_status::text) as legal_status
  from lookedafter.fact_run r
 group by r.child, r.period_number, r.status_number;

grant select on lookedafter.fact_run, lookedafter.fact_period_of_care, lookedafter.fact_placement,
    lookedafter.fact_legal_status to kith_app;
