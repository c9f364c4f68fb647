-- Search: by part of a name, by a name that sounds alike, by date of birth, by any identifier, by postcode. Operators that use
-- these indexes are not leakproof, so under the access policy PostgreSQL would read every row instead. So search has a table of
-- its own that nobody may read but the one function below, which leaves out itself whom the worker may not see.

-- How a name is compared: without accents, capitals, apostrophes and hyphens.
create function people.plain(name text) returns text
    language sql immutable parallel safe
    return translate(lower(public.unaccent('public.unaccent'::regdictionary, name)), '''’-', '  ');

create function people.sounds_of(names text) returns text[]
    language sql immutable parallel safe
    return array(select public.dmetaphone(w) from regexp_split_to_table(names, '\s+') w where public.dmetaphone(w) <> '');

create table people.searched (
    person uuid primary key references people.person on delete cascade,
    names  text not null,
    sounds text[] not null,
    born   date
);
create index on people.searched using gin (names public.gin_trgm_ops);
create index on people.searched using gin (sounds);
create index on people.searched (born);
create index identifier_by_start on people.identifier (upper(value) text_pattern_ops);
create index address_by_postcode on people.address (upper(replace(postcode, ' ', '')) text_pattern_ops) where until is null;

create function people.keep_searched() returns trigger
    language plpgsql security definer set search_path = pg_catalog
as $$
begin
    insert into people.searched as s (person, names, sounds, born)
    select n.id, ' ' || n.names || ' ', people.sounds_of(n.names), n.date_of_birth
      from (select p.id, p.date_of_birth, people.plain(concat_ws(' ', p.forename, p.known_as, p.surname)) as names from new_rows p) n
        on conflict (person) do update set names = excluded.names, sounds = excluded.sounds, born = excluded.born
     where (s.names, s.born) is distinct from (excluded.names, excluded.born);
    return null;
end
$$;
create trigger search_insert after insert on people.person referencing new table as new_rows
    for each statement execute function people.keep_searched();
create trigger search_update after update on people.person referencing new table as new_rows
    for each statement execute function people.keep_searched();

-- The people whom these words may mean, best first. Each word must fit; a date of birth, where one was typed, must be theirs.
-- One or two letters begin a name: anywhere inside names they would fit half the authority, and no index knows them.
create function people.find(words text[], born_on date, most int)
    returns table (person uuid, closeness int)
    language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
    whole    text   := upper(array_to_string(words, ''));
    plain    text[] := array(select people.plain(w) from unnest(words) w order by length(w) desc);
    heard    text[] := people.sounds_of(people.plain(array_to_string(words, ' ')));
    patterns text[] := array(select case when length(w) < 3 then '% ' else '%' end || w || '%' from unnest(plain) w);
    exactly  text[] := array(select '% ' || w || ' %' from unnest(plain) w);
begin
    if kith.worker() is null then
        return;
    end if;
    return query
    with found as (
        select i.child as person, 1 as closeness, null::text as names
          from people.identifier i
         where upper(i.value) like whole || '%' and length(whole) >= 3 and whole ~ '^[A-Z0-9/ -]*[0-9][A-Z0-9/ -]*$'
         union all
        select a.child, 2, null
          from people.address a
         where upper(replace(a.postcode, ' ', '')) like whole || '%' and a.until is null and whole ~ '^[A-Z]{1,2}[0-9][A-Z0-9]*$'
         union all
        select s.person, case when s.names like all (exactly) then 3 else 4 end, s.names
          from people.searched s
         where s.names like patterns[1] and s.names like all (patterns) and length(plain[1]) >= 2
         union all
        select s.person, 5, s.names
          from people.searched s
         where s.sounds @> heard and cardinality(heard) >= cardinality(words) and cardinality(words) > 0
         union all
        select s.person, 2, s.names from people.searched s where s.born = born_on and cardinality(words) = 0),
    -- Only those who will be shown are looked up again, for their names: a postcode may fit thousands.
    best as (
        select f.person, min(f.closeness) as closeness
          from found f
         where f.person not in (select kith.barred())
           and (born_on is null or f.person in (select s.person from people.searched s where s.born = born_on))
         group by f.person
         order by 2, min(f.names), f.person
         limit most)
    select b.person, b.closeness
      from best b join people.searched s on s.person = b.person
     order by b.closeness, s.names, b.person;
end
$$;

grant execute on function people.find to kith_app;
