-- Assessments that were authorised. They ended without further help where that was recorded, or where the referral was then
-- closed for that reason.
select a.id, a.child, a.referral, a.started_on, a.authorised_on,
       coalesce(a.no_further_action, false) or a.outcomes::text[] && '{NFA,NFA_S47_END}'
           or a.outcomes = '{}' and a.no_further_action is null and coalesce(r.reason_closed::text = 'RC8', false)
           as led_to_nothing
  from frontdoor.fact_assessment a
  left join frontdoor.fact_referral r on r.id = a.referral
 where a.authorised_on is not null /*of: a.child*/
