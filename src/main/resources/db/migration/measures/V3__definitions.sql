-- Measures that the authority wrote itself: the file as it came. What it said before is kept with the rest of the history.

create table measures.definition (
    id      uuid primary key default uuidv7(),
    measure text not null unique check (measure ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    text    text not null check (btrim(text) <> '')
);
call kith.keep('measures.definition');
