-- Since when the record is looked at: of the time before, nothing can be said of how ready a return was.
alter table returns.freshened add column since timestamptz;
update returns.freshened set since = at;
alter table returns.freshened alter column since set not null;

-- What an authority says of a finding that is unlikely and yet true. It travels with the return.
create table returns.explanation (
    id           uuid        primary key default uuidv7(),
    return_name  text        not null,                                  -- ssda903, cin
    year         smallint    not null,                                  -- 2027: the year ending 31 March 2027
    rule         text        not null,
    child        uuid        references people.person,                  -- none: the return as a whole
    return_table text,
    row_key      text        not null,
    reason       text        not null check (btrim(reason) <> ''),
    explained_by uuid        not null,
    explained_at timestamptz not null,
    unique nulls not distinct (return_name, year, rule, child, return_table, row_key)
);
create index on returns.explanation (child);
call kith.keep('returns.explanation', 'child');
