-- Finds a child who is hidden from the worker of this transaction by an exact identifier, and breaks the glass in the same
-- step: so nobody learns of a hidden child without leaving a reason. Null, and nothing else, when nobody has this identifier
-- and when the child who has it is not hidden.
create function people.break_glass_of(identifier text, reason text) returns uuid
    language plpgsql volatile security definer set search_path = pg_catalog
as $$
declare
    wanted uuid;
    opened uuid;
begin
    for wanted in
        select distinct i.child
          from people.identifier i
         where (i.kind = 'local' and upper(i.value) = upper(btrim(identifier)))
            or (i.kind in ('upn', 'nhs') and upper(i.value) = upper(regexp_replace(identifier, '[\s-]', '', 'g')))
    loop
        opened := coalesce(kith.break_glass(wanted, reason), opened);
    end loop;
    return opened;
end
$$;
revoke execute on function people.break_glass_of(text, text) from public;
grant execute on function people.break_glass_of(text, text) to kith_app;
