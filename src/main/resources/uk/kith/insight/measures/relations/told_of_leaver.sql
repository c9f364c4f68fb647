-- What is known of a care leaver (in touch, activity, accommodation), from the day it was told until it was told again: by a
-- contact, or by a return, which asks around the birthday that falls in its year.
select k.child, k.year, k.what, k.code, k.told_on as from_on,
       lead(k.told_on, 1, 'infinity') over (partition by k.child, k.what order by k.told_on, k.year nulls last) as until_on
  from (select c.child, null::int as year, c.contacted_on as told_on, v.what, v.code
          from careleavers.fact_contact c
         cross join lateral (values ('in touch', c.in_touch::text), ('activity', c.activity::text),
                                    ('accommodation', c.accommodation::text)) v(what, code)
         where v.code is not null /*of: c.child*/
         union all
        select r.child, r.year::int,
               coalesce((p.date_of_birth + make_interval(years => r.year - extract(year from p.date_of_birth)::int
                             - case when extract(month from p.date_of_birth) >= 4 then 1 else 0 end))::date,
                        make_date(r.year, 3, 31)),
               v.what, v.code
          from careleavers.fact_answers_for_year r
          join people.fact_person p on p.id = r.child
         cross join lateral (values ('in touch', r.in_touch::text), ('activity', r.activity::text),
                                    ('accommodation', r.accommodation::text)) v(what, code)
         where v.code is not null /*of: r.child*/) k
