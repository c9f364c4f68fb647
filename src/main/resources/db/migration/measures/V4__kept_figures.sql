-- Figures kept ready: what was counted of each measure, by one breakdown or none, for every period that is asked for daily. They
-- name no child. Groups and periods are laid out group after group, each with all its periods.
create table measures.kept (
    measure text not null,
    variant text not null,
    by      text not null,
    from_on date[] not null,
    to_on   date[] not null,
    groups  text[] not null,
    rows    bigint[] not null,
    counted bigint[] not null,
    totals  numeric[] not null,
    medians numeric[] not null,
    primary key (measure, variant, by)
);
comment on column measures.kept.variant is 'The named exclusion; empty for none';
comment on column measures.kept.by is 'The breakdown; empty for the whole';

-- When the kept figures were last brought up to the record, and what of it had been seen by then.
create table measures.freshened (
    only_one  boolean primary key default true check (only_one),
    as_of     timestamptz not null,
    seen      text not null,
    today     date not null,
    catalogue text not null
);

-- The jobs that one of the nodes does for all, as the library db-scheduler keeps them.
create table measures.job (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on measures.job (execution_time);
create index on measures.job (last_heartbeat);

grant usage on schema measures to kith_app;
grant select, insert, update, delete on measures.kept, measures.freshened, measures.job to kith_app;
