-- title: Assessments completed in time
-- area: assessment
-- definition: Of the referrals whose first assessment was authorised in the period, those where that was within 45
--   working days of the referral.
-- on: period
-- counts: events
-- unit: %
-- direction: higher
-- from: council reports, as-assessment-timeliness
-- caution: Counted from the day of the referral, as the guidance says; the national statistics count from the day the
--   assessment itself began. Of several assessments after one referral the first is counted.
-- clock: assessment-complete
select r.met_on as day, r.child, r.subject as event, r.state = 'MET' as counted
  from reading r
 where r.state in ('MET', 'MET_LATE') and r.met_on between :first and :last
