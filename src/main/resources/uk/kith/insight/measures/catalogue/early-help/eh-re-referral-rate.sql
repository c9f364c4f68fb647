-- title: Early help that began again
-- area: early-help
-- definition: Of the times of early help that began in the period, those of children for whom another had begun in the
--   twelve months before.
-- on: period
-- counts: events
-- unit: %
-- direction: lower
-- from: council reports, eh-re-referral-rate
select e.started_on as day, e.child, e.id as event,
       exists (select from early_help b
                where b.child = e.child and b.started_on < e.started_on
                  and b.started_on >= e.started_on - interval '12 months') as counted
  from early_help e
 where e.started_on between :first and :last
