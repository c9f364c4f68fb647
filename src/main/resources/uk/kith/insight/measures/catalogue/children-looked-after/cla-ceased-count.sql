-- title: Children who left care
-- area: children-looked-after
-- definition: Children whose time in care ended in the period. A child who left twice is counted once.
-- on: period
-- counts: children
-- unit: count
-- direction: context
-- from: council reports, cla-ceased-count
-- breakdown: reason | Why care ended
select c.ceased_on as day, c.child, c.id as event, r.meaning as reason
  from care_ended c
  left join statute.code r on r.set = 'REC' and r.code = c.reason_ceased::text
