-- Who provides homes for children: the Ofsted lists as an authority loads them.

create table commissioning.provider (
    id             uuid primary key default uuidv7(),
    urn            text not null unique,
    name           text,
    kind           text,
    place_codes    text[] not null default '{}',
    provider_codes text[] not null default '{}',
    postcode       text,
    local_authority text,
    registered_on  date,
    closed_on      date
);

call kith.keep('commissioning.provider');
