-- A long look at the record at one moment writes nothing of it, but has tables of its own. It must neither wait for the chain nor
-- fail because others went on with it meanwhile.
create or replace function audit.seal(acts text[], abouts text[], children uuid[], becauses text[]) returns void
    language plpgsql volatile security definer set search_path = pg_catalog
as $$
declare
    head audit.chain;
begin
    -- Nothing was read of anybody, and nothing of the record changed: the chain is left to those who have something to add.
    if cardinality(acts) = 0 and not kith.has_touched() then
        return;
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
