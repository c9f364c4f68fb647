-- How many children of each group live here, beside how many of each age: rates by group need to know.
create table authority.population_group (
    id         uuid primary key default uuidv7(),
    as_at      date not null,
    breakdown  text not null,                                       -- the way of dividing, as measures name it: gender, ethnicity
    group_name text not null,
    people     integer not null check (people >= 0),
    source     text not null,
    unique (as_at, breakdown, group_name)
);

call kith.keep('authority.population_group');
