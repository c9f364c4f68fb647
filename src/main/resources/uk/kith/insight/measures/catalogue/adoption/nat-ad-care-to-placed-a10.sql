-- title: Days from coming into care to living with the family that adopts
-- area: adoption
-- definition: Of the children adopted in the period, how many days on average from the day they came into care to the day they
--   moved in with the adoptive family; where their foster carers adopted them, to the day they came to live with them. The
--   scorecards take three years together.
-- on: period
-- counts: events
-- unit: days
-- value: mean
-- direction: lower
-- from: adoption scorecard (Department for Education), indicator A10: definition in our words, not checked with the guide
select d.adopted_on as day, d.child, d.id as event,
       least(d.moved_in_on, d.fostered_on) - d.started_on as value
  from adopted d
 where d.adopted_on between :first and :last and coalesce(d.moved_in_on, d.fostered_on) is not null
