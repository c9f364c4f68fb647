-- title: Team
-- definition: The team of the social worker or personal adviser who worked with the child on the day; on the day their work
--   ended, still theirs, unless somebody else began.
select i.child, i.from_on, i.until_on, t.name as "group"
  from (select i.child, coalesce(i.team, f.team) as team, i.started_on as from_on,
               -- Where one hands over to another, the days belong to the later.
               least(coalesce(i.ended_on + 1, 'infinity'),
                     lead(i.started_on, 1, 'infinity') over (partition by i.child order by i.started_on, i.id)) as until_on
          from workforce.fact_involvement i
          join workforce.fact_professional f on f.id = i.professional
         where i.role in ('social-worker', 'personal-adviser') /*of: i.child*/) i
  join workforce.fact_team t on t.id = i.team
