-- Counts from the strategy discussion. Where the enquiry is over and nothing says whether a conference was needed, it cannot be
-- told.
select s.child, s.id as subject, s.started_on, s.conference_on as met_on, s.stopped_on,
       case s.stopped_on when s.not_needed_on then 'No conference was needed'
                         when s.closed_on then 'The referral was closed'
                         when s.died_on then 'They died' else 'They turned 18' end as stopped_because,
       case when s.conference_on is null and s.ended_on <= :today and s.not_needed_on is null and not s.needed
            then 'The record does not say whether a conference was needed' end as cannot_be_told
  from (select s.child, s.id, s.started_on, s.conference_on, s.ended_on, q.not_needed_on, q.needed, r.closed_on, c.died_on,
               least(q.not_needed_on, r.closed_on, c.eighteen_on, c.died_on) as stopped_on
          from safeguarding.fact_section47 s
          join child c on c.child = s.child
         cross join lateral (select 'CP_CONFERENCE' = any(s.outcomes::text[]) as needed,
                                    case when s.conference_not_required
                                              or s.ended_on is not null and s.outcomes <> '{}'
                                                 and not 'CP_CONFERENCE' = any(s.outcomes::text[])
                                         then coalesce(s.ended_on, s.started_on) end as not_needed_on) q
          left join frontdoor.fact_referral r on r.id = s.referral
         where s.started_on is not null /*of: s.child*/ /*open: least(s.conference_on, q.not_needed_on, r.closed_on)*/) s
