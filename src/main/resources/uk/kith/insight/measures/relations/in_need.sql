-- Episodes of need: from a referral that was accepted until it is closed. What only a list of referrals tells did not
-- last, or it would have stood in the list of children in need beside it.
select r.id, r.child, r.referred_on as from_on, r.closed_on as until_on, r.primary_need::text as primary_need,
       r.reason_closed::text as reason_closed
  from frontdoor.fact_referral r
 where r.referred_on is not null and r.no_further_action is not true
   and (r.returned_annex_a = '{}' or r.returned_cin <> '{}'
        or exists (select from unnest(r.returned_annex_a) told where told ~ '^[^-].*/6$')) /*of: r.child*/
