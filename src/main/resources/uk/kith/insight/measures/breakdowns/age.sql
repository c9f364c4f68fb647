-- title: Age
-- definition: Age in whole years on the day that is counted; a child who is not yet born is "Unborn". Whoever was born on
--   29 February has their birthday on the last of the month in other years.
-- order: Unborn | Under 1 | 1 to 4 | 5 to 9 | 10 to 15 | 16 to 17 | 18 and over
select p.id as child, a.from_on, a.until_on, a.band as "group"
  from people.fact_person p
 cross join lateral (select coalesce(p.date_of_birth, p.expected_on) as born_on) b
 cross join lateral (values
           ('Unborn', date '-infinity', b.born_on),
           ('Under 1', b.born_on, (b.born_on + interval '1 year')::date),
           ('1 to 4', (b.born_on + interval '1 year')::date, (b.born_on + interval '5 years')::date),
           ('5 to 9', (b.born_on + interval '5 years')::date, (b.born_on + interval '10 years')::date),
           ('10 to 15', (b.born_on + interval '10 years')::date, (b.born_on + interval '16 years')::date),
           ('16 to 17', (b.born_on + interval '16 years')::date, (b.born_on + interval '18 years')::date),
           ('18 and over', (b.born_on + interval '18 years')::date, date 'infinity')) a(band, from_on, until_on)
 where b.born_on is not null /*of: p.id*/
