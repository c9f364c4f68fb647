-- The server may hold other databases, and tidies up by itself: neither writes into this record, so neither moves a known-at.
create or replace function kith.settled(wanted timestamptz) returns timestamptz
    language sql stable security definer set search_path = pg_catalog
as $$
    select case when wanted is not null
                then least(wanted, (select min(a.xact_start) - interval '1 microsecond'
                                      from pg_stat_activity a
                                     where a.backend_xid is not null
                                       and a.datname = current_database()
                                       and a.backend_type = 'client backend'
                                       and a.pid <> pg_backend_pid())) end
$$;
