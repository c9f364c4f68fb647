-- Counts from the visit before. That visit's own day says whether the placement was in its first year and what it was meant to
-- be: an interval begun in the first year is a short one to its end.
select v.child, v.subject, v.started_on, v.runs_from, v.met_on, v.until as stopped_on, v.stopped_because,
       case when v.started_on < v.placement_started_on + interval '1 year' then 'in the placement''s first year'
            when v.long_term @> v.started_on
            then 'after its first year, designated long-term fostering and the child agrees'
            when v.to_18 @> v.started_on then 'after its first year, intended to last to 18'
            else 'after its first year' end as variant
  from visit_due v
 where v.rule is null and not v.is_opening
