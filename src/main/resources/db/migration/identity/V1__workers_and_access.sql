-- Who works here, which roles they hold, and which children each of them may not see.

create table identity.worker (
    id         uuid primary key default uuidv7(),
    name       text not null,
    signs_in_as text not null unique,           -- the name their sign-in provider knows them by
    started_on date not null default current_date,
    left_on    date check (left_on >= started_on),
    -- A sample account exists in a demonstration only. The command line acts for whoever holds the machine: it never signs in,
    -- and sees restricted children, since a return without them would be false.
    kind       text not null default 'person' check (kind in ('person', 'sample', 'command-line'))
);
create unique index one_command_line on identity.worker (kind) where kind = 'command-line';

create table identity.role_held (
    id     uuid primary key default uuidv7(),
    worker uuid not null references identity.worker,
    role   text not null check (role in ('social-worker', 'team-manager', 'independent-reviewing-officer', 'personal-adviser',
        'front-door-worker', 'send-officer', 'virtual-school', 'performance-analyst', 'quality-assurance', 'director',
        'elected-member', 'system-administrator')),
    unique (worker, role)
);

-- A restricted child is seen only by the workers named for them.
create table identity.restriction (
    id     uuid primary key default uuidv7(),
    child  uuid not null unique,
    why    text not null check (btrim(why) <> '')
);

create table identity.may_see (
    id     uuid primary key default uuidv7(),
    child  uuid not null,
    worker uuid not null references identity.worker,
    why    text not null check (btrim(why) <> ''),
    unique (child, worker)
);

-- A worker who must not see a child although others may: a relative, a neighbour, a party to the proceedings.
create table identity.must_not_see (
    id     uuid primary key default uuidv7(),
    child  uuid not null,
    worker uuid not null references identity.worker,
    why    text not null check (btrim(why) <> ''),
    unique (child, worker)
);

-- Breaking the glass: sight of one restricted child for a short while, with a reason that a manager reviews.
create table identity.glass_broken (
    id        uuid primary key default uuidv7(),
    child     uuid not null,
    worker    uuid not null references identity.worker,
    why       text not null check (btrim(why) <> ''),
    broken_at timestamptz not null,
    until     timestamptz not null check (until > broken_at)
);

create table identity.glass_reviewed (
    id          uuid primary key default uuidv7(),
    glass       uuid not null unique references identity.glass_broken,
    child       uuid not null,
    reviewed_by uuid not null references identity.worker,
    reviewed_at timestamptz not null,
    justified   boolean not null,
    note        text not null check (btrim(note) <> '')
);

-- How long broken glass stays open here, in hours. Local; without a row it is four.
create table identity.glass_length (
    id       uuid primary key default uuidv7(),
    only_one boolean not null default true unique check (only_one),
    hours    smallint not null check (hours between 1 and 72)
);

-- Worked out from the tables above by the triggers below: every pair of a worker and a child they may not see.
create table identity.barred (
    worker       uuid not null references identity.worker on delete cascade,
    child        uuid not null,
    lifted_until timestamptz,
    primary key (worker, child)
);

alter table identity.barred enable row level security;
create policy own_bars on identity.barred for select
    using (worker = nullif(current_setting('kith.worker', true), '')::uuid);
grant usage on schema identity to kith_app;
grant select on identity.barred to kith_app;

create function identity.work_out_bars() returns trigger
    language plpgsql security definer set search_path = pg_catalog
as $$
begin
    -- One writer at a time: two changes that each work from their own snapshot would undo one another.
    perform pg_advisory_xact_lock(hashtext('identity.barred'));
    with wanted as (
        select w.id as worker, r.child
          from identity.restriction r cross join identity.worker w
         where w.kind <> 'command-line'
           and not exists (select from identity.may_see m where m.child = r.child and m.worker = w.id)
        union
        select m.worker, m.child from identity.must_not_see m),
    with_glass as (
        -- Whoever must not see a child cannot break the glass either.
        select w.worker, w.child,
               (select max(g.until) from identity.glass_broken g
                 where g.worker = w.worker and g.child = w.child
                   and not exists (select from identity.must_not_see m where m.worker = w.worker and m.child = w.child))
               as lifted_until
          from wanted w),
    gone as (
        delete from identity.barred b
         where not exists (select from wanted w where w.worker = b.worker and w.child = b.child))
    insert into identity.barred as b (worker, child, lifted_until)
    select g.worker, g.child, g.lifted_until from with_glass g
        on conflict (worker, child) do update set lifted_until = excluded.lifted_until
     where b.lifted_until is distinct from excluded.lifted_until;
    return null;
end
$$;

create trigger bars after insert or update or delete on identity.restriction  for each statement execute function identity.work_out_bars();
create trigger bars after insert or update or delete on identity.may_see      for each statement execute function identity.work_out_bars();
create trigger bars after insert or update or delete on identity.must_not_see for each statement execute function identity.work_out_bars();
create trigger bars after insert or update or delete on identity.glass_broken for each statement execute function identity.work_out_bars();
create trigger bars after insert or delete or update of kind on identity.worker for each statement execute function identity.work_out_bars();

-- The children whom the worker of this transaction may not see. For functions that run with more rights than their caller;
-- they must ask kith.worker() too, since without a worker nobody may be seen.
create function kith.barred() returns setof uuid
    language sql stable security definer set search_path = pg_catalog rows 10
as $$
    select b.child from identity.barred b
     where b.worker = kith.worker() and (b.lifted_until is null or b.lifted_until < statement_timestamp())
$$;

-- Is this child hidden from the worker, or is nobody there to see? The one question of the access policy.
create function kith.hidden(child uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog
    return kith.worker() is null or child in (select kith.barred());

-- Puts the access policy on a table: its rows are there only for a worker who may see every child they bear.
create procedure kith.guard(guarded regclass, variadic child_columns name[])
    language plpgsql
as $$
declare
    column_name name;
    condition   text := '(select nullif(current_setting(''kith.worker'', true), '''') is not null)';
begin
    foreach column_name in array child_columns loop
        condition := condition || format($sql$
            and (%1$I is null or %1$I not in (
                select b.child from identity.barred b
                 where b.worker = nullif(current_setting('kith.worker', true), '')::uuid
                   and (b.lifted_until is null or b.lifted_until < statement_timestamp())))$sql$, column_name);
    end loop;
    execute format('alter table %s enable row level security', guarded);
    if exists (select from pg_policy p where p.polrelid = guarded and p.polname = 'seen_by_those_who_may') then
        execute format('drop policy seen_by_those_who_may on %s', guarded);
    end if;
    execute format('create policy seen_by_those_who_may on %s using (%s)', guarded, condition);
end
$$;

-- Breaks the glass of one child for the worker of this transaction, at once. Null, and nothing else, when there is nothing
-- for them to break: the child is not hidden from them, or they must not see it at all. Not for the application to call: the
-- module that knows the child's identifiers does, so that a child's id is never had without the glass being broken.
create function kith.break_glass(wanted uuid, reason text) returns uuid
    language plpgsql volatile security definer set search_path = pg_catalog
as $$
declare
    hours smallint := coalesce((select l.hours from identity.glass_length l), 4);
begin
    if wanted is null or kith.worker() is null
       or wanted not in (select kith.barred())
       or exists (select from identity.must_not_see m where m.worker = kith.worker() and m.child = wanted) then
        return null;
    end if;
    insert into identity.glass_broken (child, worker, why, broken_at, until)
    values (wanted, kith.worker(), btrim(reason), statement_timestamp(), statement_timestamp() + make_interval(hours => hours));
    return wanted;
end
$$;
revoke execute on function kith.break_glass(uuid, text) from public;

-- What every request asks first: who this account is now, with which roles, and whose glass they have broken. It runs before
-- a transaction says who acts, so it says nothing of any child.
create function identity.here(account uuid)
    returns table (id uuid, name text, signs_in_as text, roles text[], glass_until timestamptz[], glass_why text[])
    language sql stable security definer set search_path = pg_catalog
as $$
    select w.id, w.name, w.signs_in_as,
           array(select r.role from identity.role_held r where r.worker = w.id),
           array(select g.until from identity.glass_broken g
                  where g.worker = w.id and g.until > statement_timestamp() order by g.until, g.id),
           array(select g.why from identity.glass_broken g
                  where g.worker = w.id and g.until > statement_timestamp() order by g.until, g.id)
      from identity.worker w
     where w.id = account and w.left_on is null
$$;

call kith.keep('identity.worker');
call kith.keep('identity.role_held');
call kith.keep('identity.restriction', 'child');
call kith.keep('identity.may_see', 'child');
call kith.keep('identity.must_not_see', 'child');
call kith.keep('identity.glass_broken', 'child');
call kith.keep('identity.glass_reviewed', 'child');
call kith.keep('identity.glass_length');

-- Which roles a worker held when, so far as is known: for those who show what somebody was at the time of an act.
create view identity.fact_role_over_time with (security_invoker = true) as
select h.worker, h.role, h.recorded as held
  from identity.role_held_history h
 where kith.known_at() is null or lower(h.recorded) <= kith.known_at();
grant select on identity.fact_role_over_time to kith_app;
