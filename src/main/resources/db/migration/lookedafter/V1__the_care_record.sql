-- Children looked after. An episode is as in SSDA903: it ends and another begins when legal status or placement changes;
-- periods of care, placements and legal statuses are runs of episodes (V2).

create table lookedafter.episode (
    id                          uuid primary key default uuidv7(),
    child                       uuid not null references people.person,
    started_on                  date not null,                       -- DECOM
    reason_started              statute.rne,                         -- RNE
    legal_status                statute.ls,                          -- LS
    category_of_need            statute.cin,                         -- CIN
    placement_type              statute.place,                       -- PLACE
    placement_provider          statute.place_provider,              -- PLACE_PROVIDER
    ceased_on                   date,                                -- DEC
    reason_ceased               statute.rec,                         -- REC
    reason_for_placement_change statute.reason_place_change,         -- REASON_PLACE_CHANGE
    home_postcode               text,                                -- HOME_POST
    placement_postcode          text,                                -- PL_POST
    urn                         text,                                -- URN of the provider
    placement_authority         text,                                -- PL_LA, where the return said so
    placement_location          text,                                -- PL_LOCATION, where the return said so
    placement_distance          numeric,                             -- PL_DISTANCE in miles, where the return said so
    returned                    smallint[] not null default '{}',
    marks                       jsonb check (jsonb_typeof(marks) = 'object'),
    constraint an_episode_ends_after_it_starts check (ceased_on >= started_on),
    -- A child is in one episode at a time. Episodes of one day stand outside the rule. Checked when the transaction ends,
    -- since a return moves several episodes of a child at once.
    constraint one_episode_at_a_time exclude using gist (child with =, daterange(started_on, ceased_on) with &&)
        where (ceased_on is null or ceased_on > started_on) deferrable initially deferred
);
create index on lookedafter.episode (child, started_on);

create table lookedafter.review (
    id            uuid primary key default uuidv7(),
    child         uuid not null references people.person,
    held_on       date not null,                                     -- REVIEW
    participation statute.review_code,                               -- REVIEW_CODE: how the child took part
    returned      smallint[] not null default '{}',
    marks         jsonb check (jsonb_typeof(marks) = 'object'),
    unique (child, held_on)
);

create table lookedafter.midway_check (
    id      uuid primary key default uuidv7(),
    child   uuid not null references people.person,
    made_on date not null,
    note    text,
    unique (child, made_on)
);

create table lookedafter.visit (
    id         uuid primary key default uuidv7(),
    child      uuid not null references people.person,
    visited_on date not null,
    seen       boolean not null,
    seen_alone boolean,
    note       text,
    check (seen or seen_alone is not true),
    unique (child, visited_on, seen)
);

create table lookedafter.health_check (
    id         uuid primary key default uuidv7(),
    child      uuid not null references people.person,
    kind       text not null check (kind in ('initial-assessment', 'review-assessment', 'dental', 'surveillance')),
    checked_on date not null,
    status     statute.health_check_status not null,
    written_report_on date,
    unique (child, kind, checked_on)
);

create table lookedafter.immunisation (
    id         uuid primary key default uuidv7(),
    child      uuid not null references people.person,
    up_to_date boolean not null,
    as_at      date not null,
    unique (child, as_at)
);

create table lookedafter.sdq (
    id           uuid primary key default uuidv7(),
    child        uuid not null references people.person,
    completed_on date not null,
    score        smallint check (score between 0 and 40),
    reason       statute.sdq_reason,                                 -- why there is no score
    check (num_nonnulls(score, reason) = 1),
    unique (child, completed_on)
);

create table lookedafter.substance_misuse (
    id                    uuid primary key default uuidv7(),
    child                 uuid not null references people.person,
    known_on              date not null,
    substance             text,
    intervention_offered  boolean,
    intervention_received boolean
);
create index on lookedafter.substance_misuse (child);

create table lookedafter.conviction (
    id           uuid primary key default uuidv7(),
    child        uuid not null references people.person,
    convicted_on date not null,
    offence      text
);
create index on lookedafter.conviction (child);

-- OC2: answers given for a year ending 31 March, the day unknown.
create table lookedafter.answers_for_year (
    id                    uuid primary key default uuidv7(),
    child                 uuid not null references people.person,
    year                  smallint not null,
    sdq_score             smallint check (sdq_score between 0 and 40),
    sdq_reason            statute.sdq_reason,
    convicted             boolean,
    health_check          boolean,
    immunisations         boolean,
    teeth_check           boolean,
    health_assessment     boolean,
    substance_misuse      boolean,
    intervention_received boolean,
    intervention_offered  boolean,
    returned              smallint[] not null default '{}',
    marks                 jsonb check (jsonb_typeof(marks) = 'object'),
    unique (child, year)
);

-- That and when plans were made; the plans themselves come with their own pages. For a placement plan, the placement's first day.
create table lookedafter.plan_made (
    id                   uuid primary key default uuidv7(),
    child                uuid not null references people.person,
    kind                 text not null check (kind in ('care', 'placement', 'permanence')),
    placement_started_on date check ((kind = 'placement') = (placement_started_on is not null)),
    made_on              date not null,
    made_for_court       boolean not null default false,             -- Children Act 1989 s31A
    not_practicable_before text,                                     -- why it was not made before the placement
    unique nulls not distinct (child, kind, placement_started_on, made_on)
);

-- What changes how often a child in a placement must be visited (CPPCR reg 28).
create table lookedafter.visiting_term (
    id                   uuid primary key default uuidv7(),
    child                uuid not null references people.person,
    placement_started_on date not null,
    term                 text not null check (term in ('intended-to-last-to-18', 'designated-long-term-and-child-agrees',
                             'connected-person-temporarily-approved', 'with-parent-before-assessment')),
    started_on           date not null,
    ended_on             date check (ended_on >= started_on),
    unique (child, placement_started_on, term, started_on)
);

create table lookedafter.deprivation_of_liberty (
    id         uuid primary key default uuidv7(),
    child      uuid not null references people.person,
    started_on date not null,                                        -- DOLO_START
    ended_on   date check (ended_on >= started_on),                  -- DOLO_END
    returned   smallint[] not null default '{}',
    marks      jsonb check (jsonb_typeof(marks) = 'object'),
    unique (child, started_on)
);

call kith.keep('lookedafter.episode', 'child');
call kith.keep('lookedafter.review', 'child');
call kith.keep('lookedafter.midway_check', 'child');
call kith.keep('lookedafter.visit', 'child');
call kith.keep('lookedafter.health_check', 'child');
call kith.keep('lookedafter.immunisation', 'child');
call kith.keep('lookedafter.sdq', 'child');
call kith.keep('lookedafter.substance_misuse', 'child');
call kith.keep('lookedafter.conviction', 'child');
call kith.keep('lookedafter.answers_for_year', 'child');
call kith.keep('lookedafter.plan_made', 'child');
call kith.keep('lookedafter.visiting_term', 'child');
call kith.keep('lookedafter.deprivation_of_liberty', 'child');
