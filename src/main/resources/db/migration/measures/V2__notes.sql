-- What people say about a measure's figures: why contacts rose, what was counted late. A note is never changed; another is written.
create table measures.note (
    id         uuid primary key default uuidv7(),
    measure    text not null,                                       -- the measure's id
    words      text not null check (words <> '' and length(words) <= 2000),
    written_by uuid not null,
    written_at timestamptz not null
);
create index on measures.note (measure);

call kith.keep('measures.note');
