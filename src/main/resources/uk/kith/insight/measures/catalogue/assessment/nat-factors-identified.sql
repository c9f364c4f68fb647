-- title: Factors found in assessments
-- area: assessment
-- definition: Factors that assessments authorised in the twelve months found, each of an assessment counted once, by
--   factor. Published for the year to 31 March.
-- on: twelve months
-- counts: events
-- unit: count
-- direction: context
-- from: "Characteristics of children in need", the yearly statistics of the Department for Education; definition in our
--   words, not checked with the guide
-- caution: An assessment may find several factors, so that they do not add up to the assessments.
-- breakdown: factor | Factor
select a.authorised_on as day, f.child, f.id as event, c.meaning as factor
  from assessment a
  join frontdoor.fact_assessment_factor f on f.assessment = a.id
  left join statute.code c on c.set = 'ASSESSMENT_FACTOR' and c.code = f.factor::text
 where a.authorised_on between :first and :last /*of: f.child*/
