-- Help and protection: plans for children in need, enquiries under section 47 of the Children Act 1989, conferences, protection
-- plans and what is done under them, and the time before care proceedings. `referral` is null where the source does not say which.
-- Plans may overlap and dates that the census may leave out are not demanded: checks find them, and no row is lost for it.

create table safeguarding.cin_plan (
    id               uuid primary key default uuidv7(),
    child            uuid not null references people.person,
    referral         uuid references frontdoor.referral,
    started_on       date,                                          -- CINPlanStartDate
    ended_on         date check (ended_on >= started_on),           -- CINPlanEndDate
    team             uuid references workforce.team,
    worker           uuid references workforce.professional,
    returned_cin     smallint[] not null default '{}',
    returned_annex_a text[] not null default '{}',
    marks            jsonb check (jsonb_typeof(marks) = 'object')
);
create index on safeguarding.cin_plan (child, started_on);
create index on safeguarding.cin_plan (referral);

create table safeguarding.cin_visit (
    id               uuid primary key default uuidv7(),
    child            uuid not null references people.person,
    referral         uuid references frontdoor.referral,
    visited_on       date not null,
    seen             boolean,
    seen_alone       boolean,
    bedroom_seen     boolean,
    returned_annex_a text[] not null default '{}',
    marks            jsonb check (jsonb_typeof(marks) = 'object'),
    check (seen is not false or seen_alone is not true)
);
create index on safeguarding.cin_visit (child, visited_on);
create index on safeguarding.cin_visit (referral);

create table safeguarding.section47 (
    id                      uuid primary key default uuidv7(),
    child                   uuid not null references people.person,
    referral                uuid references frontdoor.referral,
    started_on              date,                                   -- S47ActualStartDate: the strategy discussion that opened it
    ended_on                date check (ended_on >= started_on),
    conference_target_on    date,                                   -- InitialCPCtarget, as the authority gave it
    conference_on           date,                                   -- DateOfInitialCPC
    conference_not_required boolean,                                -- ICPCnotRequired
    outcomes                statute.section47_outcome[] not null default '{}',
    outcome_note            text,
    team                    uuid references workforce.team,
    worker                  uuid references workforce.professional,
    returned_cin            smallint[] not null default '{}',
    returned_annex_a        text[] not null default '{}',
    marks                   jsonb check (jsonb_typeof(marks) = 'object')
);
create index on safeguarding.section47 (child, started_on);
create index on safeguarding.section47 (referral);

-- What is known of an initial conference besides its day, which stands with the enquiry that led to it, where there was one.
create table safeguarding.initial_conference (
    id               uuid primary key default uuidv7(),
    child            uuid not null references people.person,
    referral         uuid references frontdoor.referral,
    section47        uuid unique references safeguarding.section47,
    held_on          date,
    meeting          text,                                          -- the meeting's own number, shared by brothers and sisters
    transferred_in   boolean,                                       -- the child came with another authority's plan
    led_to_plan      boolean,
    outcomes         statute.conference_outcome[] not null default '{}',
    outcome_note     text,
    team             uuid references workforce.team,
    worker           uuid references workforce.professional,
    marks            jsonb check (jsonb_typeof(marks) = 'object'),
    check (num_nonnulls(section47, held_on) = 1)
);
create index on safeguarding.initial_conference (child);
create index on safeguarding.initial_conference (referral);

create table safeguarding.protection_plan (
    id                   uuid primary key default uuidv7(),
    child                uuid not null references people.person,
    referral             uuid references frontdoor.referral,
    conference           uuid references safeguarding.initial_conference,
    started_on           date,                                      -- CPPstartDate
    ended_on             date check (ended_on >= started_on),       -- CPPendDate
    initial_category     statute.category_of_abuse,                 -- InitialCategoryOfAbuse
    latest_category      statute.category_of_abuse,                 -- LatestCategoryOfAbuse
    previous_plans       smallint check (previous_plans >= 0),      -- NumberOfPreviousCPP: here and elsewhere, ever
    of_another_authority boolean,                                   -- the child lives here for a while under another's plan
    returned_cin         smallint[] not null default '{}',
    returned_annex_a     text[] not null default '{}',
    marks                jsonb check (jsonb_typeof(marks) = 'object')
);
create index on safeguarding.protection_plan (child, started_on);
create index on safeguarding.protection_plan (referral);

create table safeguarding.protection_review (
    id               uuid primary key default uuidv7(),
    child            uuid not null references people.person,
    protection_plan  uuid not null references safeguarding.protection_plan,
    reviewed_on      date not null,                                 -- CPPreviewDate
    meeting          text,
    plan_continues   boolean,
    quorate          boolean,
    participation    statute.review_code,
    returned_cin     smallint[] not null default '{}',
    returned_annex_a text[] not null default '{}',
    marks            jsonb check (jsonb_typeof(marks) = 'object')
);
create index on safeguarding.protection_review (child, reviewed_on);
create index on safeguarding.protection_review (protection_plan);

create table safeguarding.protection_visit (
    id               uuid primary key default uuidv7(),
    child            uuid not null references people.person,
    protection_plan  uuid references safeguarding.protection_plan,
    visited_on       date not null,
    seen             boolean,
    seen_alone       boolean,
    bedroom_seen     boolean,
    returned_annex_a text[] not null default '{}',
    marks            jsonb check (jsonb_typeof(marks) = 'object'),
    check (seen is not false or seen_alone is not true)
);
create index on safeguarding.protection_visit (child, visited_on);
create index on safeguarding.protection_visit (protection_plan);

-- The block PreProceedingsandFGDM of the census from 2026, and the SSD's extension. No source at hand says what the letters of
-- PPOutcome mean, so they are kept as they come.
create table safeguarding.pre_proceedings (
    id                            uuid primary key default uuidv7(),
    child                         uuid not null references people.person,
    referral                      uuid references frontdoor.referral,
    family                        text,                             -- the family's number in pre-proceedings
    decided_on                    date,                             -- decided to begin
    started_on                    date,                             -- PPStartDate
    letter_sent_on                date,                             -- LBPSentDate: the letter before proceedings
    family_meeting_offered        boolean,                          -- FGDMMeetingOffer: family group decision making
    family_meeting_held           boolean,                          -- FGDMMeetingFac
    first_meeting_on              date,                             -- InitialPPMeetingDate
    review_meetings               smallint check (review_meetings >= 0), -- ReviewMeetingsCount
    step_decided_on               date,                             -- StepDecisionDate: to step down or to issue
    outcome                       statute.plo_outcome,
    outcome_letter                text,                             -- PPOutcome
    applied_to_court_on           date,                             -- CourtAppDate
    letter_initial_cp_on          date,                             -- LetterInitCPDate
    care_proceedings_letter_on    date,
    protection_plans_in_referral  smallint check (protection_plans_in_referral >= 0),
    legal_gateway                 statute.legal_gateway,
    previous_pre_proceedings      smallint check (previous_pre_proceedings >= 0),
    previous_care_proceedings     smallint check (previous_care_proceedings >= 0),
    parents_represented           statute.ynu_na,
    parents_represented_at_issue  statute.ynu_na,
    court_reference               text,
    court_hearings                smallint check (court_hearings >= 0),
    short_notice                  statute.ynu_na,
    short_notice_reason           statute.short_notice,
    initial_plan_approved         statute.ynu_na,
    initial_care_plan             statute.court_plan check (initial_care_plan <> 'H'),
    final_plan_approved           statute.ynu_na,
    final_care_plan               statute.court_plan,
    returned_cin                  smallint[] not null default '{}',
    marks                         jsonb check (jsonb_typeof(marks) = 'object')
);
create index on safeguarding.pre_proceedings (child);
create index on safeguarding.pre_proceedings (referral);

call kith.keep('safeguarding.cin_plan', 'child');
call kith.keep('safeguarding.cin_visit', 'child');
call kith.keep('safeguarding.section47', 'child');
call kith.keep('safeguarding.initial_conference', 'child');
call kith.keep('safeguarding.protection_plan', 'child');
call kith.keep('safeguarding.protection_review', 'child');
call kith.keep('safeguarding.protection_visit', 'child');
call kith.keep('safeguarding.pre_proceedings', 'child');

-- Every initial conference once, whoever told of it: its own row, an enquiry that only says the day, or the referral, where the
-- conference was not held under a section 47 enquiry of this authority.
create view safeguarding.fact_conference_held with (security_invoker = true) as
select c.id, c.child, coalesce(c.referral, s.referral) as referral, c.section47, coalesce(s.conference_on, c.held_on) as held_on,
       s.conference_target_on as target_on, c.transferred_in, c.led_to_plan, c.outcomes
  from safeguarding.fact_initial_conference c
  left join safeguarding.fact_section47 s on s.id = c.section47
 where coalesce(s.conference_on, c.held_on) is not null
union all
select s.id, s.child, s.referral, s.id, s.conference_on, s.conference_target_on, null, null, '{}'
  from safeguarding.fact_section47 s
 where s.conference_on is not null
   and not exists (select from safeguarding.fact_initial_conference c where c.section47 = s.id)
union all
select r.id, r.child, r.id, null, r.initial_conference_on, null, null, null, '{}'
  from frontdoor.fact_referral r
 where r.initial_conference_on is not null
   and not exists (select from safeguarding.fact_initial_conference c
                    where c.child = r.child and c.held_on = r.initial_conference_on);

grant select on safeguarding.fact_conference_held to kith_app;
