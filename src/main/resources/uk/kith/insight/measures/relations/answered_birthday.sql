-- What a return answered of a care leaver: it asks around the birthday that falls in its year. People are looked up one by one: few
-- of all are care leavers.
select r.child, r.year::int as year, r.in_touch::text as in_touch, r.activity::text as activity, r.accommodation::text as accommodation,
       coalesce((p.date_of_birth + make_interval(years => r.year - extract(year from p.date_of_birth)::int
                     - case when extract(month from p.date_of_birth) >= 4 then 1 else 0 end))::date,
                make_date(r.year, 3, 31)) as told_on
  from careleavers.fact_answers_for_year r
 cross join lateral (select p.date_of_birth from people.fact_person p where p.id = r.child offset 0) p
 where true /*of: r.child*/
