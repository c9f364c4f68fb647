-- What is known of a care leaver (in touch, activity, accommodation), from the day it was told until it was told again: by a
-- contact, or by a return. Until the first of them the code is null.
select k.child, k.what, k.code, k.told_on as from_on,
       lead(k.told_on, 1, 'infinity') over (partition by k.child, k.what order by k.told_on, k.year nulls last) as until_on
  from (select t.child, t.told_on, t.year, w.what,
               case w.what when 'in touch' then t.in_touch when 'activity' then t.activity else t.accommodation end as code
          from (select c.child, c.contacted_on as told_on, null::int as year, c.in_touch::text as in_touch, c.activity::text as activity,
                       c.accommodation::text as accommodation
                  from careleavers.fact_contact c
                 where true /*of: c.child*/
                 union all
                select b.child, b.told_on, b.year, b.in_touch, b.activity, b.accommodation
                  from answered_birthday b
                 union all
                select l.child, '-infinity', null, null, null, null
                  from (select e.child from careleavers.fact_eligibility e where true /*of: e.child*/
                         union
                        select b.child from answered_birthday b) l) t
         cross join (values ('in touch'), ('activity'), ('accommodation')) w(what)) k
 where k.code is not null or k.told_on = '-infinity'
