-- Runs of episodes worked out in one pass over a child's episodes in their order, and from any day on: most questions are about
-- the last few years, and most episodes ended before. Which episode begins or ends a run is told by the run itself, so that
-- nobody sorts them again to find out.

drop view lookedafter.fact_period_of_care, lookedafter.fact_placement, lookedafter.fact_legal_status, lookedafter.fact_run;

-- What ended before the day is left out, so of a run that was going on by then only what reaches the day and what came after is
-- there: which runs begin or end from that day on is told as if all were there, and their numbers are not. Part of the view of
-- episodes, it sees what that sees.
create function lookedafter.fact_run_since(since date)
returns table (id uuid, child uuid, started_on date, reason_started statute.rne, legal_status statute.ls,
               category_of_need statute.cin, placement_type statute.place, placement_provider statute.place_provider,
               ceased_on date, reason_ceased statute.rec, reason_for_placement_change statute.reason_place_change,
               home_postcode text, placement_postcode text, urn text, period_number bigint, placement_number bigint,
               status_number bigint, begins_period boolean, ends_period boolean, begins_placement boolean,
               ends_placement boolean, begins_status boolean, in_care_until date)
language sql stable parallel safe as $$
select e.id, e.child, e.started_on, e.reason_started, e.legal_status, e.category_of_need, e.placement_type,
       e.placement_provider, e.ceased_on, e.reason_ceased, e.reason_for_placement_change, e.home_postcode,
       e.placement_postcode, e.urn,
       count(*) filter (where e.begins_period) over w as period_number,
       count(*) filter (where e.begins_period or e.is_move) over w as placement_number,
       count(*) filter (where e.begins_period or e.is_change_of_status) over w as status_number,
       e.begins_period,
       coalesce(lead(e.begins_period) over w, true) as ends_period,
       e.begins_period or e.is_move as begins_placement,
       coalesce(lead(e.begins_period or e.is_move) over w, true) as ends_placement,
       e.begins_period or e.is_change_of_status as begins_status,
       max(coalesce(e.ceased_on, 'infinity')) over w as in_care_until
  from (select e.*,
               -- A one-day episode may lie within another, so the latest end so far counts, not the last row's.
               e.started_on > coalesce(max(coalesce(e.ceased_on, 'infinity')) over before, '-infinity')
                   or coalesce(e.legal_status in ('V3', 'V4'), false)
                      <> coalesce(lag(e.legal_status) over before in ('V3', 'V4'), false) as begins_period,
               coalesce(e.reason_started in ('P', 'T', 'B', 'U', 'S'), false)
                   or (e.placement_type, e.placement_provider, e.placement_postcode, e.urn) is distinct from
                      (lag(e.placement_type) over before, lag(e.placement_provider) over before,
                       lag(e.placement_postcode) over before, lag(e.urn) over before) as is_move,
               e.legal_status is distinct from lag(e.legal_status) over before as is_change_of_status
          from lookedafter.fact_episode e
         where coalesce(e.ceased_on, 'infinity') >= since
        window before as (partition by e.child order by e.started_on, e.ceased_on nulls last, e.id
                          rows between unbounded preceding and 1 preceding)) e
window w as (partition by e.child order by e.started_on, e.ceased_on nulls last, e.id rows unbounded preceding)
$$;

create view lookedafter.fact_run with (security_invoker = true) as
select r.* from lookedafter.fact_run_since('-infinity') r;

create view lookedafter.fact_period_of_care with (security_invoker = true) as
select any_value(r.id) filter (where r.begins_period) as id, r.child, r.period_number as number,
       min(r.started_on) as started_on,
       case when bool_or(r.ceased_on is null) then null else max(r.ceased_on) end as ceased_on,
       any_value(r.reason_ceased) filter (where r.ends_period) as reason_ceased,
       coalesce(bool_or(r.legal_status in ('V3', 'V4')), false) as is_short_break,
       any_value(r.reason_started) filter (where r.begins_period) as reason_started
  from lookedafter.fact_run r
 group by r.child, r.period_number;

create view lookedafter.fact_placement with (security_invoker = true) as
select any_value(r.id) filter (where r.begins_placement) as id, r.child, r.period_number, r.placement_number as number,
       min(r.started_on) as started_on,
       case when bool_or(r.ceased_on is null) then null else max(r.ceased_on) end as ceased_on,
       min(r.placement_type::text) as placement_type, min(r.placement_provider::text) as placement_provider,
       min(r.placement_postcode) as placement_postcode, min(r.home_postcode) as home_postcode, min(r.urn) as urn,
       any_value(r.reason_for_placement_change) filter (where r.ends_placement) as reason_for_placement_change,
       any_value(r.reason_started) filter (where r.begins_placement) as reason_started
  from lookedafter.fact_run r
 group by r.child, r.period_number, r.placement_number;

create view lookedafter.fact_legal_status with (security_invoker = true) as
select any_value(r.id) filter (where r.begins_status) as id, r.child, r.period_number,
       min(r.started_on) as started_on,
       case when bool_or(r.ceased_on is null) then null else max(r.ceased_on) end as ceased_on,
       min(r.legal_status::text) as legal_status
  from lookedafter.fact_run r
 group by r.child, r.period_number, r.status_number;

-- Where children lived in each time in care, as the statistics count placements: short breaks (V3, V4) apart; a stay in hospital
-- or on holiday (T0 to T4) is no new placement, nor is the way back from it; and one goes on with the same carer (T, U), who may
-- move house or be approved anew. Those that reach the day, and those since: of one begun more than a year before it, how long
-- before is not told. That year tells where somebody lived before a stay in hospital that reaches the day; none is as long.
create function lookedafter.fact_lasting_placement_since(since date)
returns table (id uuid, child uuid, period_number bigint, started_on date, reason_started statute.rne, next_on date,
               until_on date, is_move boolean)
language sql stable parallel safe as $$
select p.id, p.child, p.period_number, p.started_on, p.reason_started, p.next_on,
       coalesce(p.next_on, p.in_care_until) as until_on, p.is_move
  from (select p.*,
               case when lead(p.period_number) over w = p.period_number then lead(p.started_on) over w end as next_on,
               coalesce(lag(p.period_number) over w = p.period_number, false) as is_move
          from (select r.*,
                       lag(r.period_number) over w is not distinct from r.period_number
                           and (coalesce(r.reason_started in ('T', 'U'), false)
                                or r.placement_number - lag(r.placement_number) over w > 1
                                   and (r.placement_type, r.placement_provider, r.placement_postcode, r.urn)
                                       is not distinct from (lag(r.placement_type) over w, lag(r.placement_provider) over w,
                                                             lag(r.placement_postcode) over w, lag(r.urn) over w)) as goes_on
                  from (select r.id, r.child, r.started_on, r.ceased_on, r.period_number, r.placement_number,
                               r.begins_placement, r.reason_started, r.placement_type, r.placement_provider,
                               r.placement_postcode, r.urn,
                               min(r.in_care_until) filter (where r.ends_period) over w as in_care_until
                          from lookedafter.fact_run_since((since - interval '1 year')::date) r
                         where coalesce(r.legal_status, 'C1') not in ('V3', 'V4')
                        window w as (partition by r.child order by r.started_on, r.ceased_on nulls last, r.id
                                     rows between current row and unbounded following)) r
                 where r.begins_placement and coalesce(r.placement_type, 'U1') not in ('T0', 'T1', 'T2', 'T3', 'T4')
                window w as (partition by r.child order by r.started_on, r.ceased_on nulls last, r.id)) p
         where not p.goes_on
        window w as (partition by p.child order by p.started_on, p.ceased_on nulls last, p.id)) p
 where coalesce(p.next_on, p.in_care_until) >= since
$$;

grant select on lookedafter.fact_run, lookedafter.fact_period_of_care, lookedafter.fact_placement,
    lookedafter.fact_legal_status to kith_app;
