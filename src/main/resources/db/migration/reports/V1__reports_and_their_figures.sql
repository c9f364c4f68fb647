-- A report holds what the record told at one moment about one day, with what people wrote beside it. Nothing in it is ever
-- changed: a text written anew is a new row, and that it is signed or published is a row of its own.
create table reports.report (
    id            uuid primary key default uuidv7(),
    template      text        not null,                     -- scrutiny, lead-member
    template_text text        not null,                     -- the template as it was: a later one makes other reports
    title         text        not null,
    place         text        not null,                     -- the authority
    as_at         date        not null,
    known_at      timestamptz not null,                     -- the moment as known at which every figure was asked
    worker        uuid        not null,                     -- who drafted it
    drafted_at    timestamptz not null
);
create index on reports.report (drafted_at);

-- What a measure answered, asked once: text, tables and charts read this row.
create table reports.figure (
    id          uuid primary key default uuidv7(),
    report      uuid   not null references reports.report,
    measure     text   not null,
    variant     text,
    only_some   text[] not null,                            -- the children looked at: category is Neglect
    broken_by   text[] not null,
    groups      text[] not null,
    kind        text   not null,                            -- of the period: DAY, MONTH, YEAR_TO_DATE ...
    from_on     date   not null,
    to_on       date   not null check (to_on >= from_on),
    numerator   numeric,
    denominator numeric,
    value       numeric,
    cannot      text,                                       -- why there is no answer, as a sentence
    title       text   not null,                            -- of the measure, as it was called
    unit        text   not null,
    note        text,                                       -- what a reader must know, as a break in counting
    unique nulls not distinct (report, measure, variant, only_some, broken_by, groups, kind, from_on, to_on)
);

create table reports.narrative (
    id         uuid primary key default uuidv7(),
    report     uuid        not null references reports.report,
    box        text        not null,                        -- of the template
    text       text        not null check (nothing = (text = '')),
    nothing    boolean     not null,                        -- said explicitly: there is nothing to say
    worker     uuid        not null,                        -- the author
    written_at timestamptz not null
);
create index on reports.narrative (report, box, written_at);

create table reports.narrative_sign_off (
    narrative uuid primary key references reports.narrative,
    worker    uuid        not null,
    signed_at timestamptz not null
);

create table reports.sign_off (
    report    uuid primary key references reports.report,
    worker    uuid        not null,
    signed_at timestamptz not null
);

create table reports.publication (
    report       uuid primary key references reports.sign_off,
    worker       uuid        not null,
    published_at timestamptz not null
);

-- Every figure asked again as the record was known then, and which came out otherwise.
create table reports.rebuilt (
    id         uuid primary key default uuidv7(),
    report     uuid        not null references reports.report,
    worker     uuid        not null,
    rebuilt_at timestamptz not null,
    asked      integer     not null,
    differs    text[]      not null
);
create index on reports.rebuilt (report, rebuilt_at);

grant select, insert on reports.report, reports.figure, reports.narrative, reports.narrative_sign_off, reports.sign_off,
    reports.publication, reports.rebuilt to kith_app;
grant usage on schema reports to kith_app;
