-- Counts from the assessment before, of either kind, the one that made the first unnecessary included. Six months while they do
-- not run past the fifth birthday, twelve where they do: the law asks for one in every six months before that birthday.
with assessment as (
    select c.child, c.id as care, h.id, h.status, h.checked_on, c.born_on, c.stopped_on, c.stopped_because
      from care c
      join lookedafter.fact_health_check h on h.child = c.child
       and h.checked_on >= c.started_on - interval '3 months' and h.checked_on <= coalesce(c.stopped_on, 'infinity')
     where h.kind in ('initial-assessment', 'review-assessment') and h.status in ('completed', 'refused') /*of: h.child*/
),
answered as (
    select a.child, a.id, a.year, make_date(a.year, 3, 31) as until
      from lookedafter.fact_answers_for_year a
     where a.health_assessment /*of: a.child*/
),
done as (
    select a.*,
           lead(a.checked_on) over w as next_on
      from assessment a
     where a.status = 'completed'
    window w as (partition by a.care order by a.checked_on)
)
select d.child, d.id as subject,
       case when (d.checked_on + interval '6 months')::date > (d.born_on + interval '5 years')::date
            then 'after the fifth birthday' else 'to the fifth birthday' end as variant,
       d.checked_on as started_on, d.next_on as met_on,
       least(d.stopped_on, min(r.checked_on)) as stopped_on,
       case when min(r.checked_on) <= coalesce(d.stopped_on, 'infinity') then 'They did not want it' else d.stopped_because end
           as stopped_because,
       case when max(y.year) is not null then 'Assessed in the year to 31 March ' || max(y.year) || '; the day is not known' end
           as cannot_be_told
  from done d
  left join assessment r on r.care = d.care and r.status = 'refused' and r.checked_on > d.checked_on
                        and r.checked_on < coalesce(d.next_on, 'infinity')
  left join answered y on y.child = d.child and make_date(y.year - 1, 4, 1) >= d.checked_on
                      and y.until < coalesce(d.next_on, d.stopped_on, 'infinity')
 group by d.child, d.care, d.id, d.checked_on, d.next_on, d.born_on, d.stopped_on, d.stopped_because
union all
-- Only the return's answer for a year is there, and no assessment with its day.
select l.child, l.id, null, make_date(l.year, 3, 31), null, l.stopped_on, l.stopped_because,
       'Assessed in the year to 31 March ' || l.year || '; the day is not known'
  from (select c.child, c.id as care, c.stopped_on, c.stopped_because, max(y.year) as year,
               (array_agg(y.id order by y.year desc))[1] as id
          from care c
          join answered y on y.child = c.child and y.until between c.started_on and coalesce(c.stopped_on, 'infinity')
         group by c.child, c.id, c.stopped_on, c.stopped_because) l
 where not exists (select from assessment a where a.care = l.care and a.status = 'completed')
