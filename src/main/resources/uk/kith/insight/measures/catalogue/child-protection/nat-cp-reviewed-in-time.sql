-- title: Protection plans reviewed in time
-- area: child-protection
-- definition: Of the children whose protection plan at the end of the day has lasted three months or more, those for whom
--   no review due in the twelve months before was late. Published for 31 March.
-- on: day
-- counts: children
-- unit: %
-- direction: higher
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
-- caution: A review of which the record cannot tell is not counted as late, nor one that was still owed when the plan
--   ended later on.
-- clock: rcpc-first, rcpc-next
select distinct on (a.day, p.child) a.day, p.child,
       r.child is null as counted
  from asked a
  join safeguarding.fact_protection_plan p on p.started_on + interval '3 months' <= a.day
   and coalesce(p.ended_on, 'infinity') > a.day
  left join (select r.child, r.started_on, r.due_on
               from reading r
              where r.state in ('MET', 'MET_LATE', 'LATE') and coalesce(r.met_on > r.due_on, true)) r
    on r.child = p.child and r.started_on >= p.started_on and r.due_on < a.day and r.due_on > a.day - interval '1 year'
 where p.of_another_authority is not true /*of: p.child*/
 order by a.day, p.child, p.started_on, p.id
