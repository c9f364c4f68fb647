-- Young people who have left care: who keeps in touch with them, what they do and where they live.

-- OC3: answers given around the birthday that falls in the year ending 31 March.
create table careleavers.answers_for_year (
    id            uuid primary key default uuidv7(),
    child         uuid not null references people.person,
    year          smallint not null,
    in_touch      statute.in_touch,                                 -- IN_TOUCH
    activity      statute.activ,                                    -- ACTIV
    accommodation statute.accom,                                    -- ACCOM: letter the kind, figure 1 suitable, 2 not
    returned      smallint[] not null default '{}',
    marks         jsonb check (jsonb_typeof(marks) = 'object'),
    unique (child, year)
);

create table careleavers.eligibility (
    id          uuid primary key default uuidv7(),
    child       uuid not null references people.person,
    eligibility statute.cl_eligibility not null,
    started_on  date not null,
    ended_on    date check (ended_on >= started_on),
    unique (child, eligibility, started_on)
);

create table careleavers.contact (
    id            uuid primary key default uuidv7(),
    child         uuid not null references people.person,
    contacted_on  date not null,
    in_touch      statute.in_touch not null,
    activity      statute.activ,
    accommodation statute.accom,
    note          text,
    unique (child, contacted_on)
);

create table careleavers.pathway_plan_review (
    id          uuid primary key default uuidv7(),
    child       uuid not null references people.person,
    reviewed_on date not null,
    unique (child, reviewed_on)
);

call kith.keep('careleavers.answers_for_year', 'child');
call kith.keep('careleavers.eligibility', 'child');
call kith.keep('careleavers.contact', 'child');
call kith.keep('careleavers.pathway_plan_review', 'child');
