-- id: cl-count
-- title: Care leavers of 18 and over
-- unit: count
-- target: 214
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1
select count(distinct l.child)
  from careleavers.fact_eligibility l
  join people.fact_person b on b.id = l.child
 where l.eligibility = 'former relevant' and l.started_on <= :as_at and (l.ended_on is null or l.ended_on > :as_at)
