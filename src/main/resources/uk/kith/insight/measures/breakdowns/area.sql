-- title: Area of home
-- definition: The first half of the postcode of the child's home on the day. An address that is kept confidential is
--   "Not known". Of a child with no home address in the record, the home postcode of the episode of care counts.
select h.child, h.from_on, h.until_on,
       substring(upper(replace(h.postcode, ' ', '')) from '^([A-Z]{1,2}[0-9][A-Z0-9]?)[0-9][A-Z]{2}$') as "group"
  from (select h.child, h.from_on, h.postcode,
               -- Where somebody moved, the days belong to the later home.
               least(h.until_on, lead(h.from_on, 1, 'infinity') over (partition by h.child order by h.from_on, h.id)) as until_on
          from (select a.id, a.child, coalesce(a.lived_from, '-infinity') as from_on, coalesce(a.until, 'infinity') as until_on,
                       case when not a.confidential then a.postcode end as postcode
                  from people.fact_address a
                 where a.kind = 'home' /*of: a.child*/
                 union all
                select e.id, e.child, e.started_on, coalesce(e.ceased_on + 1, 'infinity'), e.home_postcode
                  from lookedafter.fact_episode e
                  left join (select distinct a.child from people.fact_address a where a.kind = 'home' /*of: a.child*/) a
                    on a.child = e.child
                 where a.child is null /*of: e.child*/) h) h
