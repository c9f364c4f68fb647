-- title: Age
-- definition: Age in whole years on the day that is counted; a child not yet born is "Unborn".
-- order: Unborn | Under 1 | 1 to 4 | 5 to 9 | 10 to 15 | 16 to 17 | 18 and over
-- group: case when b.born_on > day then 'Unborn'
--     when b.born_on + interval '1 year' > day then 'Under 1'
--     when b.born_on + interval '5 years' > day then '1 to 4'
--     when b.born_on + interval '10 years' > day then '5 to 9'
--     when b.born_on + interval '16 years' > day then '10 to 15'
--     when b.born_on + interval '18 years' > day then '16 to 17'
--     when b.born_on is not null then '18 and over' end
select p.id as child, coalesce(p.date_of_birth, p.expected_on) as born_on
  from people.fact_person p
 where true /*of: p.id*/
