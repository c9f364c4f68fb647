-- id: cl-eet-19-21
-- title: Care leavers of 19 to 21 in education, employment or training
-- unit: %
-- target: 50
-- source: North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023, 3.1.58
select 100.0 * count(*) filter (where last.activity ~ '^[FP]') / nullif(count(*), 0)
  from careleavers.fact_eligibility l
  join people.fact_person b on b.id = l.child
  left join lateral (select c.activity, c.accommodation
                       from careleavers.fact_contact c
                      where c.child = l.child and c.contacted_on <= :as_at
                      order by c.contacted_on desc
                      limit 1) last on true
 where l.eligibility = 'former relevant' and l.started_on <= :as_at and (l.ended_on is null or l.ended_on > :as_at)
   and b.date_of_birth <= :as_at - interval '19 years' and b.date_of_birth > :as_at - interval '22 years'
