-- title: Children with early help who needed social care
-- area: early-help
-- definition: Of the children with early help on at least one day of the period, those of whom a referral was accepted in
--   the period while they had it, or on the day it ended.
-- on: period
-- counts: children
-- unit: %
-- direction: lower
-- from: council reports, eh-fw-step-up-rate
-- caution: The record does not say which referral came from early help: one made while the help ran is taken for one.
select e.child, e.started_on as from_on, greatest(coalesce(e.ended_on, 'infinity'), e.started_on + 1) as until_on, false as counted
  from early_help e
 union all
select r.child, r.referred_on, r.referred_on + 1, true
  from early_help e
  join referral r on r.child = e.child and r.is_accepted and r.referred_on >= e.started_on
   and r.referred_on <= coalesce(e.ended_on, 'infinity')
 where r.referred_on between :first and :last
