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
       coalesce(e.before_on >= e.started_on - interval '12 months', false) as counted
  from (select e.id, e.child, e.started_on,
               max(e.started_on) over (partition by e.child order by e.started_on
                                       range between unbounded preceding and interval '1 day' preceding) as before_on
          from early_help e) e
 where e.started_on between :first and :last
