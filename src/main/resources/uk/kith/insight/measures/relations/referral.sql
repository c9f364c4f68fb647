-- Referrals to children's social care, each of one child. One that came to nothing further is a referral too.
select r.id, r.child, r.referred_on, r.closed_on, r.no_further_action is not true as is_accepted,
       r.primary_need::text as primary_need, r.reason_closed::text as reason_closed,
       coalesce(s.meaning, r.source_words) as source
  from frontdoor.fact_referral r
  left join statute.code s on s.set = 'REFERRAL_SOURCE' and s.code = r.source::text
 where r.referred_on is not null /*of: r.child*/
