-- What an authority loads to hold its figures against: values of others, and what it aims at. Those that come with Kith are files.
create table measures.benchmark (
    id         uuid primary key default uuidv7(),
    measure    text not null,
    place      text not null,
    kind       text not null check (kind in ('national', 'regional', 'neighbours', 'population', 'own', 'target')),
    from_on    date not null,
    to_on      date not null check (to_on >= from_on),
    aim        text not null check (aim in ('is', 'at-most', 'at-least')),
    value      numeric not null,
    unit       text not null,
    source     text not null,
    definition text not null,
    check (aim = 'is' or kind = 'target'),
    unique (measure, place, kind, from_on, to_on)
);

call kith.keep('measures.benchmark');
