-- title: Unaccompanied and seeking asylum
-- definition: Whether the child counted as an unaccompanied asylum-seeking child on the day. On the day that ended they count
--   no more; where it is not recorded when it began or ended, it is taken to hold always, or still.
-- order: Unaccompanied | Others
select p.id as child, w.from_on, w.until_on, w."group"
  from people.fact_person p
  left join (select s.child, coalesce(s.started_on, '-infinity') as from_on, coalesce(s.ended_on, 'infinity') as until_on
               from people.fact_immigration_status s
              where s.status = 'uasc' /*of: s.child*/) s on s.child = p.id
 cross join lateral (values
           ('Others', date '-infinity', coalesce(s.from_on, 'infinity')),
           ('Unaccompanied', s.from_on, s.until_on),
           ('Others', greatest(s.from_on, s.until_on), date 'infinity')) w("group", from_on, until_on)
 where w.from_on < w.until_on /*of: p.id*/
