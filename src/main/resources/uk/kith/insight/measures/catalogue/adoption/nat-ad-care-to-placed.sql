-- title: Days from coming into care to moving in with the adoptive family
-- area: adoption
-- definition: Of the children adopted in the period, how many days on average from the day they came into care to the day they
--   moved in with the adoptive family. The scorecards take three years together.
-- on: period
-- counts: events
-- unit: days
-- value: mean
-- direction: lower
-- from: adoption scorecard (Department for Education), indicator A1: definition in our words, not checked with the guide
select d.adopted_on as day, d.child, d.id as event, d.moved_in_on - d.started_on as value
  from adopted d
 where d.adopted_on between :first and :last and d.moved_in_on is not null
