-- How the authority holds small numbers back from whatever leaves it. Until it has said so, Kith's own rule is kept.

create table measures.small_numbers (
    id           uuid primary key default uuidv7(),
    only_one     boolean not null default true unique check (only_one),
    under        smallint not null check (under between 3 and 50),         -- of two told as two, each would know the other
    hides_none   boolean not null,
    hides_others boolean not null,
    round_to     smallint not null check (round_to in (1, 5, 10))          -- 1 for no rounding
);
call kith.keep('measures.small_numbers');
