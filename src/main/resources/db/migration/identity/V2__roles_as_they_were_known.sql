-- Asked as of an earlier day, a role that was taken away since was still held: its end was not known then.
create or replace view identity.fact_role_over_time with (security_invoker = true) as
select h.worker, h.role,
       case when upper(h.recorded) > kith.known_at() then tstzrange(lower(h.recorded), null) else h.recorded end as held
  from identity.role_held_history h
 where kith.known_at() is null or lower(h.recorded) <= kith.known_at();
