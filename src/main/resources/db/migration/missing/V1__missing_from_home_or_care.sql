-- Children missing from home or care, or away without authorisation, and the talk they are offered when they are back.

create table missing.episode (
    id         uuid primary key default uuidv7(),
    child      uuid not null references people.person,
    kind       statute.missing,                                     -- MISSING: missing or away
    started_on date not null,                                       -- MIS_START
    started_at time,
    ended_on   date check (ended_on >= started_on),                 -- MIS_END
    ended_at   time,
    returned   smallint[] not null default '{}',
    marks      jsonb check (jsonb_typeof(marks) = 'object')
);
create index on missing.episode (child, started_on);

create table missing.return_interview (
    id            uuid primary key default uuidv7(),
    child         uuid not null references people.person,
    episode       uuid not null unique references missing.episode,
    offered_on    date,
    offered_at    time,
    accepted      boolean,
    held_on       date,
    held_at       time,
    held_by       text,                                             -- who held it; independent, or whom the child prefers
    written_up_on date,
    authorised_on date check (authorised_on >= written_up_on),
    check (held_on is null or accepted is not false)
);
create index on missing.return_interview (child);

call kith.keep('missing.episode', 'child');
call kith.keep('missing.return_interview', 'child');
