-- id: uasc-care-leavers
-- title: Care leavers who came alone and sought asylum
-- unit: count
-- target: 32
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1.49
select count(distinct l.child)
  from careleavers.fact_eligibility l
  join people.fact_person b on b.id = l.child
 where l.eligibility = 'former relevant' and l.started_on <= :as_at and (l.ended_on is null or l.ended_on > :as_at)
   and exists (select from people.fact_immigration_status s where s.child = l.child and s.status = 'uasc')
