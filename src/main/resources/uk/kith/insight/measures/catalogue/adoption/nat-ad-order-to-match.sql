-- title: Days from the placement order to the match
-- area: adoption
-- definition: Of the children adopted in the period with a placement order, how many days on average from the order to the
--   authority's decision on the match. The scorecards take three years together.
-- on: period
-- counts: events
-- unit: days
-- value: mean
-- direction: lower
-- from: adoption scorecard (Department for Education), indicator A2: definition in our words, not checked with the guide
select d.adopted_on as day, d.child, d.id as event, d.matched_on - d.ordered_on as value
  from adopted d
 where d.adopted_on between :first and :last and d.matched_on is not null and d.ordered_on is not null
