-- The shared mechanism of the record: who is acting, what was known when, and the history of every table.
-- Schema kith holds functions only, but for one small table of changes on their way to the audit trail.

create function kith.setting(name text) returns text
    language sql stable parallel safe
    return nullif(current_setting('kith.' || name, true), '');

-- The worker who acts, for the history and the audit; and the worker whose sight applies, null for roles that see no child.
create function kith.actor() returns uuid language sql stable parallel safe
    return nullif(current_setting('kith.actor', true), '')::uuid;
create function kith.worker() returns uuid language sql stable parallel safe
    return nullif(current_setting('kith.worker', true), '')::uuid;

-- The moment as known at which the record is asked; null means now.
create function kith.known_at() returns timestamptz language sql stable parallel safe
    return nullif(current_setting('kith.known_at', true), '')::timestamptz;

-- A known-at inside a running transaction would see half of it, so it is put before the oldest transaction still writing.
create function kith.settled(wanted timestamptz) returns timestamptz
    language sql stable security definer set search_path = pg_catalog
as $$
    -- least() passes over nulls: without the guard, asking about now would become asking about the past whenever somebody writes.
    select case when wanted is not null
                then least(wanted, (select min(a.xact_start) - interval '1 microsecond'
                                      from pg_stat_activity a
                                     where a.backend_xid is not null
                                       and a.pid <> pg_backend_pid())) end
$$;

-- The moment from which a change counts as known. Only the loader may say another than now, for a return of an earlier day.
create function kith.moment() returns timestamptz
    language plpgsql volatile set search_path = pg_catalog
as $$
declare
    said timestamptz := nullif(current_setting('kith.recorded_at', true), '')::timestamptz;
begin
    if nullif(current_setting('kith.known_at', true), '') is not null then
        raise exception 'The record is being asked as it was known on an earlier day: nothing can be recorded in it.'
            using errcode = 'KT001';
    end if;
    if said is null then
        return clock_timestamp();
    end if;
    if current_setting('role') <> 'kith_loader' then
        raise exception 'Only the loading of a return may date what it made known.' using errcode = 'KT002';
    end if;
    return said;
end
$$;

-- Changes of this transaction that the audit trail has still to take, one row for each child and statement.
create unlogged table kith.touched (
    tx    xid8   not null default pg_current_xact_id(),
    id    bigint not null generated always as identity,
    act   text   not null,
    about text   not null,
    child uuid,
    row_id uuid,
    row_count bigint not null
);
-- A great load leaves the room that its rows took until the next vacuum; nobody should have to read through it.
create index on kith.touched (tx);

create function kith.take_touched() returns table (act text, about text, child uuid, row_id uuid, row_count bigint)
    language sql volatile security definer set search_path = pg_catalog
as $$
    with taken as (delete from kith.touched t where t.tx = pg_current_xact_id() returning t.*)
    select t.act, t.about, t.child, case when sum(t.row_count) = 1 then min(t.row_id::text)::uuid end, sum(t.row_count)::bigint
      from taken t
     group by t.act, t.about, t.child
     order by min(t.id)
$$;
-- Whoever could take them could keep a change out of the trail.
revoke execute on function kith.take_touched() from public;

-- Changes whose transaction ended without taking them into the trail: they went round the application. For the owner's eye.
create function kith.left_unsealed() returns table (act text, about text, row_count bigint)
    language sql stable
    begin atomic
        select t.act, t.about, sum(t.row_count)::bigint from kith.touched t group by t.act, t.about order by t.about, t.act;
    end;

create function kith.history_is_kept_whole() returns trigger
    language plpgsql
as $$
begin
    raise exception 'The table % keeps its history: it cannot be emptied.', tg_table_name;
end
$$;

-- Keeps every version of the rows of a table in <table>_history, shows them through the view fact_<table>, guards both with
-- the access policy where columns of the table bear a child, and notes each change for the audit. Call it again after a
-- column was added. The table has a key column named id.
create procedure kith.keep(kept regclass, variadic child_columns name[] default '{}')
    language plpgsql
as $$
declare
    schema_name name := (select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = kept);
    table_name  name := (select c.relname from pg_class c where c.oid = kept);
    columns     text;
    new_columns text;
    child       text := coalesce('n.' || quote_ident(child_columns[1]), 'null::uuid');
    column_name name;
    missing     record;
begin
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum), string_agg('n.' || quote_ident(a.attname), ', ' order by a.attnum)
      into columns, new_columns
      from pg_attribute a
     where a.attrelid = kept and a.attnum > 0 and not a.attisdropped;

    if to_regclass(format('%I.%I', schema_name, table_name || '_history')) is null then
        execute format($sql$
            create table %1$I.%3$I (
                recorded tstzrange not null check (not isempty(recorded)),
                tx       xid8      not null default pg_current_xact_id(),
                actor    uuid,
                because  text,
                like %1$I.%2$I)
            $sql$, schema_name, table_name, table_name || '_history');
        execute format('create unique index %2$I on %1$I.%3$I (id) where upper_inf(recorded)',
            schema_name, table_name || '_believed_now', table_name || '_history');
        execute format('create index %2$I on %1$I.%3$I using gist (id, recorded)',
            schema_name, table_name || '_believed_then', table_name || '_history');
        foreach column_name in array child_columns loop
            execute format('create index on %1$I.%2$I (%3$I)', schema_name, table_name || '_history', column_name);
        end loop;
    else
        for missing in
            select a.attname, format_type(a.atttypid, a.atttypmod) as type
              from pg_attribute a
             where a.attrelid = kept and a.attnum > 0 and not a.attisdropped
               and not exists (select from pg_attribute h
                                where h.attrelid = to_regclass(format('%I.%I', schema_name, table_name || '_history'))
                                  and h.attname = a.attname)
             order by a.attnum
        loop
            execute format('alter table %1$I.%2$I add column %3$I %4$s',
                schema_name, table_name || '_history', missing.attname, missing.type);
        end loop;
    end if;

    execute format($sql$
        create or replace function %1$I.%6$I() returns trigger
            language plpgsql security definer set search_path = pg_catalog
        as $body$
        declare
            said   timestamptz := kith.moment();
            late   timestamptz;
        begin
            if tg_op = 'INSERT' then
                insert into %1$I.%3$I (recorded, actor, because, %4$s)
                select tstzrange(said, null), kith.actor(), kith.setting('because'), %5$s
                  from new_rows n;
                insert into kith.touched (act, about, child, row_id, row_count)
                select 'recorded', %8$L, %7$s, case when count(*) = 1 then min(n.id::text)::uuid end, count(*)
                  from new_rows n group by %7$s;
            elsif tg_op = 'UPDATE' then
                if kith.setting('recorded_at') is not null then
                    select max(lower(h.recorded)) into late
                      from %1$I.%3$I h join new_rows n on n.id = h.id join old_rows o on o.id = n.id
                     where upper_inf(h.recorded) and o is distinct from n;
                    if late > said then
                        raise exception 'What is known since %% cannot be changed by a return recorded on %%.', late, said
                            using errcode = 'KT003';
                    end if;
                end if;
                with closed as (
                    update %1$I.%3$I h
                       set recorded = tstzrange(lower(h.recorded), greatest(said, lower(h.recorded) + interval '1 microsecond'))
                      from new_rows n join old_rows o on o.id = n.id
                     where h.id = n.id and upper_inf(h.recorded) and o is distinct from n
                    returning h.id, upper(h.recorded) as at)
                insert into %1$I.%3$I (recorded, actor, because, %4$s)
                select tstzrange(c.at, null), kith.actor(), kith.setting('because'), %5$s
                  from new_rows n join closed c on c.id = n.id;
                insert into kith.touched (act, about, child, row_id, row_count)
                select 'changed', %8$L, %7$s, case when count(*) = 1 then min(n.id::text)::uuid end, count(*)
                  from new_rows n join old_rows o on o.id = n.id where o is distinct from n group by %7$s;
            else
                if kith.setting('recorded_at') is not null
                   and exists (select from %1$I.%3$I h join old_rows n on n.id = h.id
                                where upper_inf(h.recorded) and lower(h.recorded) > said) then
                    raise exception 'What was recorded later than %% cannot be taken out by a return recorded then.', said
                        using errcode = 'KT003';
                end if;
                update %1$I.%3$I h
                   set recorded = tstzrange(lower(h.recorded), greatest(said, lower(h.recorded) + interval '1 microsecond'))
                  from old_rows n
                 where h.id = n.id and upper_inf(h.recorded);
                insert into kith.touched (act, about, child, row_id, row_count)
                select 'removed', %8$L, %7$s, case when count(*) = 1 then min(n.id::text)::uuid end, count(*)
                  from old_rows n group by %7$s;
            end if;
            return null;
        end
        $body$
        $sql$, schema_name, table_name, table_name || '_history', columns, new_columns, 'keep_' || table_name, child,
        schema_name || '.' || table_name);

    execute format('create or replace trigger keep_insert after insert on %1$I.%2$I referencing new table as new_rows '
        'for each statement execute function %1$I.%3$I()', schema_name, table_name, 'keep_' || table_name);
    execute format('create or replace trigger keep_update after update on %1$I.%2$I '
        'referencing old table as old_rows new table as new_rows '
        'for each statement execute function %1$I.%3$I()', schema_name, table_name, 'keep_' || table_name);
    execute format('create or replace trigger keep_delete after delete on %1$I.%2$I referencing old table as old_rows '
        'for each statement execute function %1$I.%3$I()', schema_name, table_name, 'keep_' || table_name);
    execute format('create or replace trigger keep_whole before truncate on %1$I.%2$I '
        'for each statement execute function kith.history_is_kept_whole()', schema_name, table_name);

    execute format($sql$
        create or replace view %1$I.%2$I with (security_invoker = true) as
        select %4$s from %1$I.%3$I n where kith.known_at() is null
        union all
        select %4$s from %1$I.%5$I n where kith.known_at() is not null and n.recorded @> kith.known_at()
        $sql$, schema_name, 'fact_' || table_name, table_name, new_columns, table_name || '_history');

    execute format('grant usage on schema %1$I to kith_app', schema_name);
    execute format('grant select, insert, update, delete on %1$I.%2$I to kith_app', schema_name, table_name);
    execute format('grant select on %1$I.%2$I, %1$I.%3$I to kith_app', schema_name, table_name || '_history', 'fact_' || table_name);

    if cardinality(child_columns) > 0 then
        call kith.guard(kept, variadic child_columns);
        call kith.guard(to_regclass(format('%I.%I', schema_name, table_name || '_history')), variadic child_columns);
    end if;
end
$$;

grant usage on schema kith to kith_app;
