-- What the figures of a report were held against when it was drafted: a value loaded later changes nothing in it.
create table reports.benchmark (
    id         uuid primary key default uuidv7(),
    report     uuid not null references reports.report,
    measure    text not null,                               -- of the figure, which is of this period
    kind       text not null,
    from_on    date not null,
    to_on      date not null check (to_on >= from_on),
    place      text not null,                               -- whose value it is: England, the South West
    compared   text not null,                               -- national, regional, neighbours, population, target
    other_from date not null,                               -- of which period the value is
    other_to   date not null check (other_to >= other_from),
    aim        text not null,
    value      numeric not null,
    unit       text not null,
    source     text not null,
    definition text not null,
    unique (report, measure, kind, from_on, to_on, place, compared)
);

grant select, insert on reports.benchmark to kith_app;
