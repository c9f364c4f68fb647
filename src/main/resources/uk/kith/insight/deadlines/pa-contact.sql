-- Counts from the last time they were in touch, or from the day they became a relevant or former relevant child.
with leaver as (
    select e.child, e.id, e.started_on, e.ended_on,
           max(coalesce(e.ended_on, 'infinity')) over (partition by e.child order by e.started_on
               rows between unbounded preceding and 1 preceding) as ended_before,
           max(coalesce(e.ended_on, 'infinity')) over (partition by e.child) as last_ended_on
      from careleavers.fact_eligibility e
     where e.eligibility in ('relevant', 'former relevant') /*of: e.child*/
),
contact as (
    select k.child, k.id, k.contacted_on, k.in_touch
      from careleavers.fact_contact k
     where true /*of: k.child*/
),
answered as (
    select a.child, a.id, a.year, make_date(a.year, 3, 31) as until, max(a.year) over (partition by a.child) as last_year
      from careleavers.fact_answers_for_year a
     where a.in_touch = 'YES' /*of: a.child*/
),
since as (
    select k.child, k.id, k.contacted_on as started_on, lead(k.contacted_on) over (partition by k.child order by k.contacted_on) as met_on
      from contact k
     where k.in_touch = 'YES'
    union all
    select l.child, l.id, l.started_on, min(k.contacted_on)
      from leaver l
      left join contact k on k.child = l.child and k.in_touch = 'YES'
     where coalesce(l.ended_before, '-infinity') < l.started_on - 1
     group by l.child, l.id, l.started_on
    having bool_and(k.contacted_on >= l.started_on) is not false
)
select s.child, s.id as subject, s.started_on, s.met_on,
       least(e.ended_on, c.died_on, n.contacted_on) as stopped_on,
       case least(e.ended_on, c.died_on, n.contacted_on)
            when c.died_on then 'They died'
            when n.contacted_on then case n.in_touch when 'DIED' then 'They died'
                                                     when 'REFU' then 'They do not want contact'
                                                     when 'RHOM' then 'They went home, six months ago or more'
                                                     else 'They need no services now' end
            else 'They are no longer a care leaver whom the law keeps in touch with' end as stopped_because,
       null as cannot_be_told
  from since s
  join child c on c.child = s.child
  left join (select distinct l.child, nullif(l.last_ended_on, 'infinity') as ended_on from leaver l) e on e.child = s.child
  left join (select s.id, min(n.contacted_on) as contacted_on,
                    (array_agg(n.in_touch::text order by n.contacted_on))[1] as in_touch
               from since s
               join contact n on n.child = s.child and n.in_touch in ('DIED', 'REFU', 'NREQ', 'RHOM')
                and n.contacted_on >= s.started_on and n.contacted_on < coalesce(s.met_on, 'infinity')
              group by s.id) n on n.id = s.id
union all
-- Only the return's answer for a year is there. It speaks for a year; after that, if no return says more, it has had its day.
select a.child, a.id, a.until, null, (a.until + interval '1 year')::date, 'No later return speaks of them',
       'In touch around the birthday in the year to 31 March ' || a.year || '; the day is not known'
  from answered a
 where a.year = a.last_year
   and not exists (select from contact k where k.child = a.child)
   and not exists (select from leaver l where l.child = a.child)
