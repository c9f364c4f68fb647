-- The installation's own facts, kept with their history: who the authority is, its area, its people, its terms and habits.

create table authority.setting (
    id    uuid primary key default uuidv7(),
    name  text not null unique check (name in ('name', 'la-code', 'ons-code', 'standing-text')),
    value text not null
);

create table authority.population (
    id       uuid primary key default uuidv7(),
    as_at    date not null,
    age_from smallint not null check (age_from >= 0),
    age_to   smallint not null check (age_to >= age_from),
    people   integer not null check (people >= 0),
    source   text not null,
    unique (as_at, age_from, age_to)
);

create table authority.school_term (
    id         uuid primary key default uuidv7(),
    name       text not null,
    started_on date not null,
    ended_on   date not null check (ended_on > started_on),
    exclude using gist (daterange(started_on, ended_on, '[]') with &&)
);

-- How long a local clock runs here, from a day on. Only clocks marked local in the statute book may be given a length.
create table authority.local_length (
    id      uuid primary key default uuidv7(),
    clock   text not null,
    amount  smallint not null check (amount > 0),
    unit    text not null check (unit in ('hours', 'working-days', 'days', 'weeks', 'months')),
    in_force_from date not null,
    unique (clock, in_force_from)
);

-- The postcode directory: where a postcode lies and in which authority. Reference data, replaced by each load.
create table authority.postcode (
    postcode  text primary key check (postcode = upper(replace(postcode, ' ', ''))),
    easting   integer,
    northing  integer,
    authority text,                                                 -- ONS code of the upper-tier authority, or WAL, SCO, NIR
    ended_on  date
);

call kith.keep('authority.setting');
call kith.keep('authority.population');
call kith.keep('authority.school_term');
call kith.keep('authority.local_length');

create view authority.fact_postcode with (security_invoker = true) as
select p.postcode, p.easting, p.northing, p.authority, p.ended_on from authority.postcode p;
grant select, insert, update, delete on authority.postcode to kith_app;
grant select on authority.fact_postcode to kith_app;
