-- Counts from the check before, or from the day the child came into care. A return asks for it, no law sets the day.
with known as (
    select c.child, c.id as care, h.id, h.checked_on
      from care c
      join lookedafter.fact_health_check h on h.child = c.child
       and h.checked_on >= c.started_on and h.checked_on <= coalesce(c.stopped_on, 'infinity')
     where h.kind = 'dental' and h.status = 'completed' /*of: h.child*/
),
since as (
    select k.child, k.care, k.id, k.checked_on, lead(k.checked_on) over (partition by k.care order by k.checked_on) as next_on,
           null as start_unknown
      from known k
    union all
    select c.child, c.id, c.id, c.started_on, min(k.checked_on), c.start_unknown
      from care c
      left join known k on k.care = c.id
     group by c.child, c.id, c.started_on, c.start_unknown
)
select s.child, s.id as subject, s.checked_on as started_on, s.next_on as met_on, c.stopped_on, c.stopped_because,
       case when max(a.year) is not null then 'Checked in the year to 31 March ' || max(a.year) || '; the day is not known'
            else s.start_unknown end as cannot_be_told
  from since s
  join care c on c.id = s.care
  left join (select a.child, a.year
               from lookedafter.fact_answers_for_year a
              where a.teeth_check /*of: a.child*/) a
    on a.child = s.child and make_date(a.year - 1, 4, 1) >= s.checked_on
   and make_date(a.year, 3, 31) < coalesce(s.next_on, c.stopped_on, 'infinity')
 group by s.child, s.id, s.checked_on, s.next_on, s.start_unknown, c.stopped_on, c.stopped_because
