-- Teams, professionals, and which professional works with which child over time.

create table workforce.team (
    id     uuid primary key default uuidv7(),
    name   text not null unique,
    parent uuid references workforce.team
);

create table workforce.professional (
    id              uuid primary key default uuidv7(),
    staff_id        text unique,                        -- SSDA903 SW_ID, or the authority's own number
    name            text,
    registration    text,                               -- Social Work England number
    job_title       text,
    full_time_equivalent numeric(4, 2) check (full_time_equivalent between 0 and 1.5),
    agency          boolean,
    team            uuid references workforce.team,
    worker          uuid unique references identity.worker  -- their account here, if they have one
);
create index on workforce.professional (team);

create table workforce.involvement (
    id             uuid primary key default uuidv7(),
    child          uuid not null references people.person,
    professional   uuid references workforce.professional,  -- null where a return did not say who
    role           text not null check (role in ('social-worker', 'independent-reviewing-officer', 'personal-adviser', 'other')),
    team           uuid references workforce.team,
    started_on     date not null,                       -- SW_DECOM
    ended_on       date check (ended_on >= started_on), -- SW_DEC
    reason_changed statute.sw_reason,                   -- SW_REASON
    returned       smallint[] not null default '{}',
    marks          jsonb check (jsonb_typeof(marks) = 'object')
);
create index on workforce.involvement (child, started_on);
create index on workforce.involvement (professional);

call kith.keep('workforce.team');
call kith.keep('workforce.professional');
call kith.keep('workforce.involvement', 'child');
