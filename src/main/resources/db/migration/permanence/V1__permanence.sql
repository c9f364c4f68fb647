-- Earlier permanence that came to an end, and the way to a new one: adoption and special guardianship.

create table permanence.previous_permanence (
    id         uuid primary key default uuidv7(),
    child      uuid not null references people.person,
    kind       statute.prev_perm,                                   -- PREV_PERM
    authority  statute.la_perm,                                     -- LA_PERM: where the order was made
    ordered_on text check (ordered_on ~ '^[0-9Z]{4}-[0-9Z]{2}-[0-9Z]{2}$'), -- DATE_PERM, Z where a part is not known
    returned   smallint[] not null default '{}',
    marks      jsonb check (jsonb_typeof(marks) = 'object'),
    unique nulls not distinct (child, kind, ordered_on)
);

create table permanence.placed_for_adoption (
    id              uuid primary key default uuidv7(),
    child           uuid not null references people.person,
    placed_on       date not null,                                  -- DATE_PLACED
    ceased_on       date,                                           -- DATE_PLACED_CEASED: the decision was reversed
    reason_ceased   statute.reason_placed_ceased,                   -- REASON_PLACED_CEASED
    returned        smallint[] not null default '{}',
    marks           jsonb check (jsonb_typeof(marks) = 'object'),
    check (ceased_on >= placed_on),
    unique (child, placed_on)
);

-- One way to permanence of a child. The columns of AD1 and of the SSD's permanence table.
create table permanence.permanence_path (
    id                     uuid primary key default uuidv7(),
    child                  uuid not null references people.person,
    decided_on             date,                                    -- DATE_INT: should be placed for adoption
    matched_on             date,                                    -- DATE_MATCH
    adopted_by_foster_carer boolean,                                -- FOSTER_CARE
    adopters               smallint check (adopters between 1 and 2), -- NB_ADOPTR
    adopters_sex           statute.sex_adoptr,                      -- SEX_ADOPTR
    adopters_legal_status  statute.ls_adoptr,                       -- LS_ADOPTR
    early_permanence_decided_on date,                               -- fostering for adoption or concurrent planning
    early_permanence_placed_on  date,
    placement_ordered_on   date,
    decision_reversed_on   date,
    placed_with_foster_carer_on date,                               -- where the foster carers adopt
    in_sibling_group       boolean,
    siblings_placed_together smallint check (siblings_placed_together >= 0),
    siblings_placed_apart  smallint check (siblings_placed_apart >= 0),
    provider_urn           text,
    order_made_on          date,
    order_made             statute.perm_order,
    adoption_worker        uuid references workforce.professional,
    returned               smallint[] not null default '{}',
    marks                  jsonb check (jsonb_typeof(marks) = 'object')
);
create index on permanence.permanence_path (child);

call kith.keep('permanence.previous_permanence', 'child');
call kith.keep('permanence.placed_for_adoption', 'child');
call kith.keep('permanence.permanence_path', 'child');
