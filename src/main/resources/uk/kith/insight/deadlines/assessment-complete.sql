-- Counts from the referral, however soon it was accepted. An assessment whose source does not say of which referral it is
-- belongs to the one that was open.
select r.child, r.id as subject, r.started_on, min(a.authorised_on) as met_on, r.stopped_on, r.stopped_because,
       case when r.started_on < r.returned_since and min(a.authorised_on) is null
            then 'Assessments finished before the first return loaded are not known' end as cannot_be_told
  from referred r
  left join (select a.child, a.referral, a.authorised_on
               from frontdoor.fact_assessment a
              where a.authorised_on is not null /*of: a.child*/) a
    on a.child = r.child and a.authorised_on >= r.started_on
   and (a.referral = r.id or a.referral is null and a.authorised_on <= coalesce(r.closed_on, 'infinity'))
 group by r.child, r.id, r.started_on, r.stopped_on, r.stopped_because, r.returned_since
