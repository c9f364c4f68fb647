-- Assessments that were authorised.
select a.id, a.child, a.referral, a.started_on, a.authorised_on, a.outcomes::text[] as outcomes, a.no_further_action
  from frontdoor.fact_assessment a
 where a.authorised_on is not null /*of: a.child*/
