-- What was loaded: each load, and its rows as they came.

create table loading.load (
    id          uuid primary key default uuidv7(),
    what        text not null,                                      -- ssda903
    year        smallint not null,
    loaded_at   timestamptz not null,
    recorded_at timestamptz,
    worker      uuid not null,
    files       text not null,
    sha256      text not null
);

create table loading.kept_row (
    id      uuid primary key default uuidv7(),
    load    uuid not null references loading.load,
    return_table text not null,
    number  integer not null,                                       -- data rows from 1
    child   uuid,
    cells   text[] not null,
    placed  boolean not null,
    problem text,
    unique (load, return_table, number),
    check (placed = (problem is null))
);
create index on loading.kept_row (child);

grant usage on schema loading to kith_app;
grant select, insert, delete on loading.load, loading.kept_row to kith_app;
call kith.guard('loading.kept_row', 'child');
