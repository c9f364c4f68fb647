-- The trail of who looked and who changed, written in the transaction of the act itself and chained by hash.
-- Sixteen chains, chosen by the worker, so that two workers seldom wait for one another.

create table audit.chain (
    chain smallint primary key,
    last  bigint   not null,
    hash  bytea    not null
);
insert into audit.chain select n, 0, sha256(convert_to('kith chain ' || n, 'UTF8')) from generate_series(0, 15) n;

create table audit.entry (
    chain  smallint    not null references audit.chain,
    number bigint      not null,
    at     timestamptz not null,
    tx     xid8        not null,
    worker uuid,
    act    text        not null,
    about  text        not null,
    child  uuid,
    row_id uuid,
    row_count bigint   not null,
    because text,
    hash   bytea       not null,
    primary key (chain, number)
);
create index on audit.entry (child, at desc, chain, number);
create index on audit.entry (worker, at);

-- What the hash of an entry covers. The same text is built by the verifying command, away from the database.
create function audit.words(e audit.entry, previous bytea) returns text
    language sql stable set timezone = 'UTC'
    return concat_ws(chr(31), encode(previous, 'hex'), e.chain, e.number, to_char(e.at, 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.tx,
        coalesce(e.worker::text, '-'), e.act, e.about, coalesce(e.child::text, '-'), coalesce(e.row_id::text, '-'), e.row_count,
        coalesce(e.because, '-'));

-- Takes what this transaction has read (given) and changed (noted by the history) into the trail. Called last of all.
create function audit.seal(acts text[], abouts text[], children uuid[], becauses text[]) returns void
    language plpgsql volatile security definer set search_path = pg_catalog
as $$
declare
    my_chain smallint := (abs(hashtext(coalesce(kith.actor()::text, '')))::bigint % 16)::smallint;
    head     audit.chain;
    made     audit.entry;
    noted    record;
begin
    for noted in
        select t.act, t.about, t.child, null::text as because, t.row_id, t.row_count from kith.take_touched() t
         union all
        select r.act, r.about, r.child, r.because, null, 1
          from unnest(acts, abouts, children, becauses) as r (act, about, child, because)
    loop
        if head is null then
            select c.* into strict head from audit.chain c where c.chain = my_chain for update;
        end if;
        -- The sign that parts the words of an entry may not stand inside one of them.
        made := row(my_chain, head.last + 1, clock_timestamp(), pg_current_xact_id(), kith.actor(),
            replace(noted.act, chr(31), ' '), replace(noted.about, chr(31), ' '), noted.child, noted.row_id, noted.row_count,
            replace(coalesce(noted.because, kith.setting('because')), chr(31), ' '), ''::bytea);
        made.hash := sha256(convert_to(audit.words(made, head.hash), 'UTF8'));
        insert into audit.entry select (made).*;
        head.last := made.number;
        head.hash := made.hash;
    end loop;
    if head is not null then
        update audit.chain c set last = head.last, hash = head.hash where c.chain = my_chain;
    end if;
end
$$;

grant usage on schema audit to kith_app;
grant select on audit.entry, audit.chain to kith_app;
call kith.guard('audit.entry', 'child');
