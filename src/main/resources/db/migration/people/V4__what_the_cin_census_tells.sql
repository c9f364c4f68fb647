-- The CIN census tells of people too, in years of its own: `returned_cin` holds them, as `returned` those of SSDA903.

alter table people.person
    add column has_disability boolean,                              -- as told without saying which: Annex A
    add column returned_cin   smallint[] not null default '{}';
alter table people.identifier
    add column returned_cin smallint[] not null default '{}';
alter table people.disability
    add column returned_cin smallint[] not null default '{}',
    add column marks        jsonb check (jsonb_typeof(marks) = 'object');

call kith.keep('people.person', 'id');
call kith.keep('people.identifier', 'child');
call kith.keep('people.disability', 'child');
