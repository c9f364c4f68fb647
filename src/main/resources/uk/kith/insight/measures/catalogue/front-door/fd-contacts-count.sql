-- title: Contacts received
-- area: front-door
-- definition: Contacts about a child that were received in the period, whoever made them.
-- on: period
-- counts: events
-- unit: count
-- direction: context
-- from: seed fd-contacts-count
-- breakdown: source | Who made contact
select c.contacted_on as day, c.child, c.id as event, coalesce(s.meaning, c.source_words) as source
  from frontdoor.fact_contact c
  left join statute.code s on s.set = 'REFERRAL_SOURCE' and s.code = c.source
 where c.contacted_on between :first and :last /*of: c.child*/
