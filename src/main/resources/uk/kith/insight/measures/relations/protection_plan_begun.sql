-- Protection plans as they began: whether the child had one before, and how many of one family began that day.
select p.id, p.child, p.started_on, c.meaning as category,
       max(p.started_on) over (partition by p.child order by p.started_on
                               range between unbounded preceding and interval '1 day' preceding) is not null
           or coalesce(p.previous_plans > 0, false) as is_repeat,
       w.id is not null as is_within_24_months,
       case when f.children > 2 then 'Three or more of one family' when f.children = 2 then 'Two of one family'
            else 'One child of the family' end as together
  from protection_plan p
  left join (select distinct q.id
               from protection_plan q
               join protection_plan b on b.child = q.child and b.started_on < q.started_on
                and b.ended_on between q.started_on - interval '24 months' and q.started_on) w on w.id = p.id
  left join statute.code c on c.set = 'CATEGORY_OF_ABUSE' and c.code = p.initial_category::text
  left join (select m.child, s.started_on, max(s.children) as children
               from people.fact_family_member m
               join (select o.family, q.started_on, count(distinct q.child) as children
                       from people.fact_family_member o
                       join safeguarding.fact_protection_plan q on q.child = o.child
                      where q.of_another_authority is not true and q.started_on is not null
                      group by o.family, q.started_on) s on s.family = m.family
              group by m.child, s.started_on) f on f.child = p.child and f.started_on = p.started_on
