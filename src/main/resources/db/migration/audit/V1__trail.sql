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
    language sql stable
    return concat_ws(chr(31), encode(previous, 'hex'), e.chain, e.number,
        to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.tx, coalesce(e.worker::text, '-'), e.act, e.about,
        coalesce(e.child::text, '-'), coalesce(e.row_id::text, '-'), e.row_count, coalesce(e.because, '-'));

-- The hash of each entry in turn, each over the one before it; the first over the head of the chain.
create function audit.linked(previous bytea, e audit.entry, head bytea) returns bytea
    language sql stable
    return sha256(convert_to(audit.words(e, coalesce(previous, head)), 'UTF8'));
create aggregate audit.chained(e audit.entry, head bytea) (sfunc = audit.linked, stype = bytea);

-- Takes what this transaction has read (given) and changed (noted by the history) into the trail. Called last of all.
create function audit.seal(acts text[], abouts text[], children uuid[], becauses text[]) returns void
    language plpgsql volatile security definer set search_path = pg_catalog
as $$
declare
    head audit.chain;
begin
    if cardinality(acts) = 0 and pg_current_xact_id_if_assigned() is null then
        return;     -- nothing was read of anybody, and nothing changed
    end if;
    select c.* into strict head
      from audit.chain c
     where c.chain = abs(hashtext(coalesce(kith.actor()::text, '')))::bigint % 16
       for update;
    with noted as materialized (
        select 1 as part, row_number() over () as place, t.act, t.about, t.child, null::text as because, t.row_id, t.row_count
          from kith.take_touched() t
         union all
        select 2, r.place, r.act, r.about, r.child, r.because, null, 1
          from unnest(acts, abouts, children, becauses) with ordinality as r (act, about, child, because, place)),
    -- The sign that parts the words of an entry may not stand inside one of them.
    made as materialized (
        select row(head.chain, head.last + row_number() over (order by n.part, n.place), clock_timestamp(), pg_current_xact_id(),
                   kith.actor(), replace(n.act, chr(31), ' '), replace(n.about, chr(31), ' '), n.child, n.row_id, n.row_count,
                   replace(coalesce(n.because, kith.setting('because')), chr(31), ' '), ''::bytea)::audit.entry as e
          from noted n),
    sealed as (
        insert into audit.entry as s
        select (m.e).chain, (m.e).number, (m.e).at, (m.e).tx, (m.e).worker, (m.e).act, (m.e).about, (m.e).child, (m.e).row_id,
               (m.e).row_count, (m.e).because, audit.chained(m.e, head.hash) over (order by (m.e).number rows unbounded preceding)
          from made m
        returning s.number, s.hash)
    update audit.chain c
       set last = s.number, hash = s.hash
      from (select l.number, l.hash from sealed l order by l.number desc limit 1) s
     where c.chain = head.chain;
end
$$;

grant usage on schema audit to kith_app;
grant select on audit.entry, audit.chain to kith_app;
call kith.guard('audit.entry', 'child');
