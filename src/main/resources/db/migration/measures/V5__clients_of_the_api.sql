-- Programs that may ask for figures, each by a token of its own. Only the token's hash is held: nobody can read it again.

create table measures.client (
    id         uuid primary key default uuidv7(),
    name       text not null unique check (btrim(name) <> ''),
    token_hash bytea not null unique check (octet_length(token_hash) = 32),     -- SHA-256 of 256 random bits
    sees_small_numbers boolean not null,
    areas      text[] not null default '{}',                                    -- areas of measures; none for all
    made_at    timestamptz not null default now(),
    revoked_at timestamptz
);
call kith.keep('measures.client');

-- When each last asked. Not kept with its history: the trail has every asking.
create table measures.client_use (
    client  uuid primary key references measures.client,
    used_at timestamptz not null
);
grant select, insert, update on measures.client_use to kith_app;
