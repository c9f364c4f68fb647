-- Brothers and sisters share a meeting, so whoever counts conferences asks for it.

create or replace view safeguarding.fact_conference_held with (security_invoker = true) as
select c.id, c.child, coalesce(c.referral, s.referral) as referral, c.section47, coalesce(s.conference_on, c.held_on) as held_on,
       s.conference_target_on as target_on, c.transferred_in, c.led_to_plan, c.outcomes, c.meeting
  from safeguarding.fact_initial_conference c
  left join safeguarding.fact_section47 s on s.id = c.section47
 where coalesce(s.conference_on, c.held_on) is not null
union all
select s.id, s.child, s.referral, s.id, s.conference_on, s.conference_target_on, null, null, '{}', null
  from safeguarding.fact_section47 s
 where s.conference_on is not null
   and not exists (select from safeguarding.fact_initial_conference c where c.section47 = s.id)
union all
select r.id, r.child, r.id, null, r.initial_conference_on, null, null, null, '{}', null
  from frontdoor.fact_referral r
 where r.initial_conference_on is not null
   and not exists (select from safeguarding.fact_initial_conference c
                    where c.child = r.child and c.held_on = r.initial_conference_on);
