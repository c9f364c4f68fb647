-- What the SSD holds of reviews and care plans besides their days: a review that was planned and cancelled, and the ways to
-- permanence that a plan names (several at once where plans run side by side).

create table lookedafter.review_cancelled (
    id          uuid primary key default uuidv7(),
    child       uuid not null references people.person,
    planned_for date not null,
    why         text not null check (btrim(why) <> ''),
    unique (child, planned_for)
);
call kith.keep('lookedafter.review_cancelled', 'child');

alter table lookedafter.plan_made
    add column ended_on date check (ended_on >= made_on),
    add column options  statute.care_plan_options[] not null default '{}';
call kith.keep('lookedafter.plan_made', 'child');
