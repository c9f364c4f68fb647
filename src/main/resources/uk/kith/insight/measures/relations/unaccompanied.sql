-- Children who came alone and seek asylum, and the days on which they count as such; always or still where no day is recorded.
select s.child, coalesce(s.started_on, '-infinity') as from_on, coalesce(s.ended_on, 'infinity') as until_on
  from people.fact_immigration_status s
 where s.status = 'uasc' /*of: s.child*/
