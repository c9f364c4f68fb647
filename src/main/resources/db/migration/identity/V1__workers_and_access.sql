-- Who works here, which roles they hold, and which children each of them may not see.

create table identity.worker (
    id         uuid primary key default uuidv7(),
    name       text not null,
    signs_in_as text not null unique,           -- the name their sign-in provider knows them by
    works_by_itself boolean not null default false, -- Kith's own, as the loading of returns: nobody signs in as it
    started_on date not null default current_date,
    left_on    date check (left_on >= started_on)
);

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
         where not w.works_by_itself            -- a return tells of every child, and a load must find them all
           and not exists (select from identity.may_see m where m.child = r.child and m.worker = w.id)
        union
        select m.worker, m.child from identity.must_not_see m),
    with_glass as (
        select w.worker, w.child,
               (select max(g.until) from identity.glass_broken g where g.worker = w.worker and g.child = w.child) as lifted_until
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
create trigger bars after insert or delete            on identity.worker      for each statement execute function identity.work_out_bars();

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

call kith.keep('identity.worker');
call kith.keep('identity.role_held');
call kith.keep('identity.restriction', 'child');
call kith.keep('identity.may_see', 'child');
call kith.keep('identity.must_not_see', 'child');
call kith.keep('identity.glass_broken', 'child');
call kith.keep('identity.glass_reviewed', 'child');

insert into identity.worker (name, signs_in_as, works_by_itself) values ('Returns, loaded and produced', 'kith:returns', true);
insert into identity.role_held (worker, role) select w.id, 'performance-analyst' from identity.worker w where w.works_by_itself;
select count(*) from kith.take_touched();    -- nobody acted: there is nothing for the trail
