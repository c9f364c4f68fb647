-- The front door: somebody gets in touch about a child, it becomes a referral or does not, and the child's needs are assessed.
-- A referral is what the census and the SSD call an episode of need: what follows hangs from it until it is closed.
-- `returned_cin` holds the years of the CIN censuses in which a row appeared, as `returned` does for SSDA903; `returned_annex_a`
-- the lists of Annex A that told it: '2026-11-20/3' is list 3 as at that day, with a minus sign it was loaded again without the row.
-- Dates that the census may leave out are not demanded here: a check finds them missing, and nothing else of the row is lost.

create table frontdoor.referral (
    id                    uuid primary key default uuidv7(),
    child                 uuid not null references people.person,
    referred_on           date,                                     -- CINreferralDate
    source                statute.referral_source,                  -- ReferralSource
    source_words          text,                                     -- who it was, in words
    primary_need          statute.primary_need,                     -- PrimaryNeedCode
    no_further_action     boolean,                                  -- ReferralNFA
    outcomes              statute.referral_outcome[] not null default '{}',
    initial_conference_on date,                                     -- DateOfInitialCPC: not under a section 47 of this authority
    closed_on             date,                                     -- CINclosureDate
    reason_closed         statute.reason_for_closure,               -- ReasonForClosure
    team                  uuid references workforce.team,           -- who took it
    worker                uuid references workforce.professional,
    returned_cin          smallint[] not null default '{}',
    returned_annex_a      text[] not null default '{}',
    marks                 jsonb check (jsonb_typeof(marks) = 'object'),
    constraint a_referral_is_closed_after_it_came check (closed_on >= referred_on)
);
create index on frontdoor.referral (child, referred_on);

create table frontdoor.contact (
    id               uuid primary key default uuidv7(),
    child            uuid not null references people.person,
    contacted_on     date not null,
    source           statute.referral_source,
    source_words     text,
    outcomes         statute.contact_outcome[] not null default '{}',
    referral         uuid references frontdoor.referral,            -- what it became, or was added to
    returned_annex_a text[] not null default '{}',
    marks            jsonb check (jsonb_typeof(marks) = 'object')
);
create index on frontdoor.contact (child, contacted_on);
create index on frontdoor.contact (referral);

create table frontdoor.assessment (
    id                 uuid primary key default uuidv7(),
    child              uuid not null references people.person,
    referral           uuid references frontdoor.referral,          -- null where the source does not say which
    started_on         date,                                        -- AssessmentActualStartDate
    internal_review_on date,                                        -- AssessmentInternalReviewDate
    authorised_on      date,                                        -- AssessmentAuthorisationDate
    child_seen         boolean,
    no_further_action  boolean,                                     -- the child was not found to need social care
    outcomes           statute.assessment_outcome[] not null default '{}',
    outcome_note       text,
    team               uuid references workforce.team,
    worker             uuid references workforce.professional,
    returned_cin       smallint[] not null default '{}',
    returned_annex_a   text[] not null default '{}',
    marks              jsonb check (jsonb_typeof(marks) = 'object'),
    constraint an_assessment_is_authorised_after_it_starts check (authorised_on >= started_on)
);
create index on frontdoor.assessment (child, started_on);
create index on frontdoor.assessment (referral);

create table frontdoor.assessment_factor (
    id           uuid primary key default uuidv7(),
    child        uuid not null references people.person,
    assessment   uuid not null references frontdoor.assessment,
    factor       statute.assessment_factor not null,                -- AssessmentFactors
    returned_cin smallint[] not null default '{}',
    marks        jsonb check (jsonb_typeof(marks) = 'object'),
    unique (assessment, factor)
);
create index on frontdoor.assessment_factor (child);

call kith.keep('frontdoor.referral', 'child');
call kith.keep('frontdoor.contact', 'child');
call kith.keep('frontdoor.assessment', 'child');
call kith.keep('frontdoor.assessment_factor', 'child');
