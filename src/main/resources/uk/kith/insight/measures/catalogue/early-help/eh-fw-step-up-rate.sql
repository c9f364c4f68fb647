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
select greatest(e.started_on, a.from_on) as day, e.child, false as counted
  from asked a
  join early_help e on e.started_on <= a.day
   and (coalesce(e.ended_on, 'infinity') > a.from_on or e.started_on >= a.from_on)
 where coalesce(e.ended_on, 'infinity') >= :first
 union all
select r.referred_on, r.child, true
  from early_help e
  join referral r on r.child = e.child and r.is_accepted and r.referred_on >= e.started_on
   and r.referred_on <= coalesce(e.ended_on, 'infinity')
 where r.referred_on between :first and :last
