-- Early help: support for a family before, or instead of, social care; often led by a school or another organisation.

create table earlyhelp.episode (
    id           uuid primary key default uuidv7(),
    child        uuid not null references people.person,
    started_on   date not null,
    ended_on     date check (ended_on >= started_on),
    reason       text,
    end_reason   text,
    organisation text,                                              -- who leads it
    worker       uuid references workforce.professional,
    marks        jsonb check (jsonb_typeof(marks) = 'object')
);
create index on earlyhelp.episode (child, started_on);

create table earlyhelp.assessment (
    id               uuid primary key default uuidv7(),
    child            uuid not null references people.person,
    episode          uuid references earlyhelp.episode,             -- null where the source does not say which
    started_on       date not null,
    completed_on     date check (completed_on >= started_on),
    organisation     text,                                          -- who completes it
    worker           uuid references workforce.professional,
    returned_annex_a text[] not null default '{}',
    marks            jsonb check (jsonb_typeof(marks) = 'object')
);
create index on earlyhelp.assessment (child, started_on);
create index on earlyhelp.assessment (episode);

call kith.keep('earlyhelp.episode', 'child');
call kith.keep('earlyhelp.assessment', 'child');
