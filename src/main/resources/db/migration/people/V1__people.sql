-- People: children, and the adults and other children around them. Words of the SSD; a child and an adult are both persons.
-- In every table of the record, `returned` holds the collection years of the SSDA903 returns in which the row appeared
-- (2027 is the year ending 31 March 2027; -2027 says that this return was loaded and has no row of it), and
-- `marks` what was supplied for a column but could not stand in it as typed:
-- {"upn": {"supplied": "X1", "why": "wrong check letter"}}.

create table people.person (
    id                    uuid primary key default uuidv7(),
    forename              text,
    surname               text,
    known_as              text,                        -- the name they like to be called
    pronouns              text,
    date_of_birth         date,
    expected_on           date,                        -- when an unborn child is due
    died_on               date,
    sex                   statute.sex,
    gender                statute.gender,
    ethnicity             statute.ethnic,
    nationality           text,
    first_language        text,
    interpreter_needed    boolean,
    communication_needs   text,                        -- how to communicate with them
    upn_unknown           statute.upn_unknown,         -- why no unique pupil number is held
    has_ehc_plan          boolean,
    is_mother             boolean,                     -- SSDA903 MOTHER, for a young woman in care
    first_child_born_on   date,                        -- SSDA903 MC_DOB
    returned              smallint[] not null default '{}',
    marks                 jsonb check (jsonb_typeof(marks) = 'object'),
    check (num_nonnulls(date_of_birth, expected_on) < 2),
    check (died_on >= date_of_birth)
);
create index on people.person (date_of_birth);

create table people.identifier (
    id          uuid primary key default uuidv7(),
    child       uuid not null references people.person,
    kind        text not null check (kind in ('local', 'legacy', 'upn', 'former-upn', 'nhs', 'uln', 'home-office',
                    'national-insurance', 'youth-offending', 'court', 'regional-adoption-agency', 'incident')),
    value       text not null check (btrim(value) <> ''),
    valid_from  date,
    valid_until date check (valid_until > valid_from),
    marks       jsonb check (jsonb_typeof(marks) = 'object')
);
-- A local identifier is kept for life and never reused. One UPN or NHS number at a time for a person.
create unique index identifier_is_of_one_person on people.identifier (upper(value)) where kind = 'local';
create unique index identifier_now on people.identifier (child, kind) where kind in ('upn', 'nhs') and valid_until is null;
create index on people.identifier (child);
create index on people.identifier (upper(value));

create table people.address (
    id        uuid primary key default uuidv7(),
    child     uuid not null references people.person,
    kind      text not null check (kind in ('home', 'correspondence', 'other')),
    lines     text not null default '',
    postcode  text,
    uprn      text,
    lived_from date,
    until     date check (until >= lived_from),
    confidential boolean not null default false,
    marks     jsonb check (jsonb_typeof(marks) = 'object')
);
create index on people.address (child);

create table people.relationship (
    id        uuid primary key default uuidv7(),
    child     uuid not null references people.person,
    other     uuid not null references people.person check (other <> child),
    kind      text not null check (kind in ('mother', 'father', 'parent', 'brother-or-sister', 'half-brother-or-sister',
                  'step-parent', 'grandparent', 'other-relative', 'carer', 'friend', 'other')),  -- what the other is to the child
    has_parental_responsibility boolean,
    may_be_told text,                                   -- what this person may be told, in words
    started_on date,
    ended_on  date check (ended_on >= started_on),
    unique (child, other, kind)
);
create index on people.relationship (other);

create table people.family_member (
    id      uuid primary key default uuidv7(),
    family  uuid not null,
    child   uuid not null references people.person,
    unique (family, child)
);
create index on people.family_member (child);

create table people.disability (
    id      uuid primary key default uuidv7(),
    child   uuid not null references people.person,
    disability statute.disability not null,
    unique (child, disability)
);

create table people.immigration_status (
    id         uuid primary key default uuidv7(),
    child      uuid not null references people.person,
    status     text not null check (status in ('uasc', 'asylum-seeker', 'refugee', 'humanitarian-protection',
                   'discretionary-leave', 'eu-settled', 'no-recourse', 'other')),
    started_on date,
    ended_on   date,                                    -- for uasc: SSDA903 DUC, mostly the eighteenth birthday
    returned   smallint[] not null default '{}',
    marks      jsonb check (jsonb_typeof(marks) = 'object')
);
create unique index uasc_once on people.immigration_status (child) where status = 'uasc';
create index on people.immigration_status (child);

create table people.warning (
    id        uuid primary key default uuidv7(),
    child     uuid not null references people.person,
    words     text not null check (btrim(words) <> ''),
    review_on date not null,
    ended_on  date
);
create index on people.warning (child);

call kith.keep('people.person', 'id');
call kith.keep('people.identifier', 'child');
call kith.keep('people.address', 'child');
call kith.keep('people.relationship', 'child', 'other');
call kith.keep('people.family_member', 'child');
call kith.keep('people.disability', 'child');
call kith.keep('people.immigration_status', 'child');
call kith.keep('people.warning', 'child');
