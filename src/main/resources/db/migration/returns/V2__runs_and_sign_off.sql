-- A run holds a whole return, of files or of the record, against the national rules of its year, and keeps what was found.
-- What is found follows from the files or from the facts as they were known, so no history of its own is kept.
create table returns.run (
    id          uuid primary key default uuidv7(),
    return_name text     not null,                                  -- ssda903, cin
    year        smallint not null,                                  -- 2027: the year ending 31 March 2027
    source      text     not null check (source in ('files', 'record')),
    known_at    timestamptz,                                        -- of the record: the moment as known at which it was asked
    worker      uuid     not null,                                  -- who started it
    started_at  timestamptz not null,
    step        text     not null,                                  -- what is being done, in words
    stepped_at  timestamptz not null,
    finished_at timestamptz check (finished_at >= started_at),
    failed      boolean  not null default false,
    row_count   integer,                                            -- how many rows the files have
    not_asked   text[]   not null default '{}',                     -- which rules could not be asked and why, a sentence each
    check (finished_at is null or failed or source = 'files' or known_at is not null)
);
create index on returns.run (return_name, year, started_at);

create table returns.run_file (
    id     uuid   primary key default uuidv7(),
    run    uuid   not null references returns.run,
    name   text   not null,
    bytes  bigint not null,
    sha256 text   not null check (sha256 ~ '^[0-9a-f]{64}$')
);
create index on returns.run_file (run);

-- A sentence about the files may quote a cell of a child's row: it is for whoever started the run, and for those who may see
-- every child.
create table returns.run_notice (
    id       uuid    primary key default uuidv7(),
    run      uuid    not null references returns.run,
    place    integer not null,
    problem  boolean not null,                                      -- for it the files could not be taken
    sentence text    not null,
    unique (run, place)
);

-- Rows that a rule flags, or that could not be read. The identifier stands as it came; the child is whom the record knows by it.
create table returns.run_row (
    id           uuid    primary key default uuidv7(),
    run          uuid    not null references returns.run,
    child        uuid,
    identifier   text,
    return_table text    not null,
    number       integer not null,                                  -- among the rows of its table, from 1; 0: a row that is not there
    row_key      text    not null,                                  -- tells the rows of a child in one table apart, from run to run
    cells        text[]  not null,                                  -- in the order of the table's columns
    unread       text                                               -- why it could not be read
);
create index on returns.run_row (run);
create index on returns.run_row (child);

create table returns.run_finding (
    id       uuid    primary key default uuidv7(),
    run      uuid    not null references returns.run,
    rule     text    not null,
    severity text    not null check (severity in ('error', 'query')),
    finding  integer not null,                                      -- rows of one finding of a rule share it
    run_row  uuid    references returns.run_row,                    -- none: the return as a whole
    child    uuid,
    fields   text[]  not null
);
create index on returns.run_finding (run, rule);
create index on returns.run_finding (run_row);
create index on returns.run_finding (child);

-- A return signed off by somebody with a name: what was sent is made from the record as known when it was checked.
create table returns.sign_off (
    id          uuid primary key default uuidv7(),
    run         uuid not null unique references returns.run,
    worker      uuid not null,                                      -- at whose desk it was signed
    name        text not null,                                      -- who signed
    role        text not null,
    explained   boolean not null,                                   -- they said that every query is explained
    reason      text,                                               -- why it is sent though errors stand
    known_at    timestamptz not null,
    form        text not null check (form in ('csv', 'xml')),
    file_name   text not null,
    bytes       bigint not null,
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    rows_left_out integer not null,                                 -- rows and cells that the form of the file cannot carry
    signed_at   timestamptz not null
);

create table returns.sent_file (
    sign_off uuid  primary key references returns.sign_off,
    content  bytea not null
);

-- The file made again from the record, and whether it came out the same.
create table returns.rebuilt (
    id         uuid primary key default uuidv7(),
    sign_off   uuid not null references returns.sign_off,
    worker     uuid not null,
    rebuilt_at timestamptz not null,
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    differs    text[] not null                                      -- the files inside that are not the same
);
create index on returns.rebuilt (sign_off);

grant select, insert, update on returns.run to kith_app;
grant select, insert on returns.run_file, returns.run_notice, returns.run_row, returns.run_finding, returns.sign_off,
    returns.sent_file, returns.rebuilt to kith_app;
call kith.guard('returns.run_row', 'child');
call kith.guard('returns.run_finding', 'child');

-- The file tells of every child, so it is there only for a worker from whom no child is hidden.
alter table returns.sent_file enable row level security;
create policy seen_by_those_who_see_everybody on returns.sent_file
    using ((select kith.worker()) is not null and not exists (select from kith.barred()));

alter table returns.run_notice enable row level security;
create policy seen_by_who_started_it_and_those_who_see_everybody on returns.run_notice
    using ((select kith.worker()) is not null
           and (not exists (select from kith.barred())
                or exists (select from returns.run r where r.id = run and r.worker = kith.worker())));
