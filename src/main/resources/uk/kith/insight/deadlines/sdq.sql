-- One clock for each year to 31 March in which the child will have been looked after all year and is 4 to 16 at its end. A score
-- after that day is late for the year past, until the year after is over too; a year answered in the return is answered in time,
-- whatever the day. Years before the first return loaded are left out unless something is known of them.
with year as (
    select c.child, c.id as care, y.year, make_date(y.year - 1, 4, 1) as started_on, make_date(y.year, 3, 31) as ends_on,
           c.stopped_on, c.stopped_because, c.returned_since
      from care c
     cross join lateral generate_series(extract(year from c.started_on)::int,
                            extract(year from least(c.stopped_on, :today))::int + 1) as y(year)
     where c.started_on <= make_date(y.year - 1, 4, 1)
       and coalesce(c.stopped_on, 'infinity') > make_date(y.year - 1, 4, 1)
       and make_date(y.year - 1, 4, 1) <= :today
       and (c.born_on + interval '4 years')::date <= make_date(y.year, 3, 31)
       and (c.born_on + interval '17 years')::date > make_date(y.year, 3, 31)
)
select y.child, y.care as subject, y.started_on, min(s.completed_on) as met_on,
       case when bool_or(a.year is not null) then y.ends_on end as met_in,
       least(y.stopped_on, make_date(y.year + 1, 4, 1)) as stopped_on,
       case when y.stopped_on <= make_date(y.year + 1, 4, 1) then y.stopped_because
            else 'The year after is over too' end as stopped_because
  from year y
  left join (select s.child, s.completed_on
               from lookedafter.fact_sdq s
              where true /*of: s.child*/) s
    on s.child = y.child and s.completed_on between y.started_on and coalesce(y.stopped_on, 'infinity')
  left join (select a.child, a.year
               from lookedafter.fact_answers_for_year a
              where num_nonnulls(a.sdq_score, a.sdq_reason) > 0 /*of: a.child*/) a
    on a.child = y.child and a.year = y.year
 group by y.child, y.care, y.year, y.started_on, y.ends_on, y.stopped_on, y.stopped_because, y.returned_since
having y.ends_on >= coalesce(y.returned_since, '-infinity') or min(s.completed_on) <= y.ends_on or bool_or(a.year is not null)
