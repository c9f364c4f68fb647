-- title: Assessments that led to no further help
-- area: assessment
-- definition: Of the assessments authorised in the period, those that ended with no further action: as their outcome
--   says, or, where none is recorded, as the reason for closing the referral says.
-- on: period
-- counts: events
-- unit: %
-- direction: lower
-- from: council reports, as-assessment-nfa
-- caution: An assessment that passed the child to early help did lead to help. The census has no outcome of an
--   assessment; there the reason for closing stands in.
select a.authorised_on as day, a.child, a.id as event,
       coalesce(a.no_further_action, false) or a.outcomes && '{NFA,NFA_S47_END}'
           or a.outcomes = '{}' and a.no_further_action is null and coalesce(r.reason_closed::text = 'RC8', false) as counted
  from assessment a
  left join frontdoor.fact_referral r on r.id = a.referral
 where a.authorised_on between :first and :last
