-- title: Children who waited less than 14 months for their adoptive family
-- area: adoption
-- definition: Of the children adopted in the period, those who came to live with the family that adopted them within 14
--   months, less than 426 days, of coming into care. The scorecards take three years together.
-- on: period
-- counts: children
-- unit: %
-- direction: higher
-- from: adoption scorecard (Department for Education), indicator A3: definition in our words, not checked with the guide
-- caution: Counted of those adopted. The scorecard may count those still waiting as well.
select d.adopted_on as day, d.child, d.id as event,
       least(d.moved_in_on, d.fostered_on) - d.started_on < 426 as counted
  from adopted d
 where d.adopted_on between :first and :last and coalesce(d.moved_in_on, d.fostered_on) is not null
