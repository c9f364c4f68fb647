-- Times of early help. Family Wellbeing is known by the name of who leads it; partners by there being no colleague of the
-- authority who does.
select e.id, e.child, e.started_on, e.ended_on, e.organisation,
       coalesce(position('family wellbeing' in lower(e.organisation)) > 0, false) as is_family_wellbeing,
       e.organisation is not null and e.worker is null as is_partner_led
  from earlyhelp.fact_episode e
 where true /*of: e.child*/
