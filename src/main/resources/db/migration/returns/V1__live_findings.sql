-- What the national rules find in the record all year round. A finding that is gone stays, with the day it went: the trend is
-- read from it. The findings follow from the facts and can be made again from them, so no history of their own is kept.
create table returns.finding (
    id           uuid primary key default uuidv7(),
    return_name  text not null,                                     -- ssda903, cin
    year         smallint not null,                                 -- 2027: the year ending 31 March 2027
    rule         text not null,
    severity     text not null check (severity in ('error', 'query')),
    child        uuid,                                              -- none: the return as a whole
    return_table text,
    row_key      text not null,                                     -- tells the rows of a child in one table apart
    fields       text[] not null,
    found_at     timestamptz not null,
    gone_at      timestamptz check (gone_at >= found_at)
);
create unique index finding_now on returns.finding (return_name, year, rule, child, return_table, row_key)
    nulls not distinct where gone_at is null;
create index on returns.finding (child) where gone_at is null;
create index on returns.finding (return_name, year, rule) where gone_at is null;

-- Up to which transactions the findings of a return are those of the record.
create table returns.freshened (
    return_name text     not null,
    year        smallint not null,
    seen        text     not null,                                  -- a pg_snapshot
    at          timestamptz not null,
    primary key (return_name, year)
);

grant usage on schema returns to kith_app;
grant select, insert, update on returns.finding, returns.freshened to kith_app;
call kith.guard('returns.finding', 'child');
