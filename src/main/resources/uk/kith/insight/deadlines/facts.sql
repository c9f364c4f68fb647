-- What the clocks are worked out from, once for all of them. A clock's own file reads these names like tables.
-- Where only some children are asked about, each mark "of: x" becomes a condition on x, so that no others are read; where only
-- what is still open is asked for, the mark "open: x" leaves out what ended before today.
child as (
    select p.id as child, p.date_of_birth as born_on, p.died_on,
           (p.date_of_birth + interval '18 years')::date as eighteen_on
      from people.fact_person p
     where true /*of: p.id*/
),
-- The years for which returns were loaded about a child. Returns say nothing about visits, plans and the like: for that time
-- what is not in the record cannot be told, and reviews held before it are not known.
returned as (
    select e.child, make_date(min(y.year) - 1, 4, 1) as since, make_date(max(y.year), 3, 31) as until
      from lookedafter.fact_episode e cross join lateral unnest(e.returned) as y(year)
     where true /*of: e.child*/
     group by e.child
),
-- Referrals that were accepted. What only a list of referrals tells (list 3 of Annex A, and not list 6) came to nothing further.
-- A census lists the assessments of its year, a list those of its last six months: those before are not known.
referred as (
    select r.child, r.id, r.referred_on as started_on, r.closed_on,
           least(r.closed_on, c.eighteen_on, c.died_on) as stopped_on,
           case least(r.closed_on, c.eighteen_on, c.died_on)
                when c.died_on then 'They died'
                when c.eighteen_on then 'They turned 18'
                else 'The referral was closed' end as stopped_because,
           case when r.returned_cin <> '{}' or r.returned_annex_a <> '{}'
                then least((select make_date(min(y) - 1, 4, 1) from unnest(r.returned_cin) y),
                           (select (min(substring(told from '[0-9]{4}-[0-9]{2}-[0-9]{2}'))::date - interval '6 months')::date
                              from unnest(r.returned_annex_a) told)) end as returned_since
      from frontdoor.fact_referral r
      join child c on c.child = r.child
     where r.referred_on is not null and r.no_further_action is not true
       and (r.returned_annex_a = '{}' or r.returned_cin <> '{}'
            or exists (select from unnest(r.returned_annex_a) told where told ~ '^[^-].*/6$'))
           /*of: r.child*/ /*open: least(r.closed_on, c.eighteen_on, c.died_on)*/
),
-- Protection plans of this authority. Visits are in no census; a list tells the last review only, a census those of its year.
protected as (
    select p.child, p.id, p.started_on, p.ended_on,
           least(p.ended_on, c.eighteen_on, c.died_on) as stopped_on,
           case least(p.ended_on, c.eighteen_on, c.died_on)
                when c.died_on then 'They died'
                when c.eighteen_on then 'They turned 18'
                else 'The plan ended' end as stopped_because,
           (select greatest((select make_date(max(y), 3, 31) from unnest(p.returned_cin) y),
                            (select max(substring(told from '[0-9]{4}-[0-9]{2}-[0-9]{2}'))::date
                               from unnest(p.returned_annex_a) told))) as returned_until,
           case when p.returned_cin <> '{}'
                then p.started_on >= (select make_date(min(y) - 1, 4, 1) from unnest(p.returned_cin) y)
                else p.returned_annex_a = '{}' end as reviews_known
      from safeguarding.fact_protection_plan p
      join child c on c.child = p.child
     where p.started_on is not null and p.of_another_authority is not true
           /*of: p.child*/ /*open: least(p.ended_on, c.eighteen_on, c.died_on)*/
),
protection_review as (
    select p.child, v.id, p.id as plan, v.reviewed_on, p.stopped_on, p.stopped_because,
           row_number() over w as number,
           lead(v.reviewed_on) over w as next_on
      from safeguarding.fact_protection_review v
      join protected p on p.id = v.protection_plan
       and v.reviewed_on between p.started_on and coalesce(p.stopped_on, 'infinity')
     where true /*of: v.child*/
    window w as (partition by p.id order by v.reviewed_on, v.id)
),
-- Periods of care. Short breaks (V3, V4) are left out: regulation 48 has rules of their own for them.
care as (
    select p.child, p.id, p.number, p.started_on, p.ceased_on, p.previous_ceased_on, c.born_on,
           r.since as returned_since, r.until as returned_until,
           least(p.ceased_on, c.eighteen_on, c.died_on) as stopped_on,
           case least(p.ceased_on, c.eighteen_on, c.died_on)
                when c.died_on then 'They died'
                when c.eighteen_on then 'They turned 18'
                when p.ceased_on then 'They left care' end as stopped_because,
           case when not p.start_is_known then 'The record does not go back to the day they came into care' end as start_unknown,
           -- A return lists the reviews of its year only, so the first one known need not be the first one held.
           p.start_is_known and p.started_on >= coalesce(r.since, '-infinity') as reviews_known
      from (select p.child, p.id, p.number, p.started_on, p.ceased_on, p.is_short_break,
                   lag(p.ceased_on) over w as previous_ceased_on,
                   coalesce(p.reason_started = 'S', true) or coalesce(p.started_on = lag(p.ceased_on) over w, false)
                       as start_is_known
              from lookedafter.fact_period_of_care p
            window w as (partition by p.child order by p.number)) p
      join child c on c.child = p.child
      left join returned r on r.child = p.child
     where not p.is_short_break /*of: p.child*/ /*open: least(p.ceased_on, c.eighteen_on, c.died_on)*/
),
placement as (
    select p.id, p.child, p.started_on, c.returned_until,
           least(p.next_on, c.stopped_on) as stopped_on,
           case when p.next_on <= coalesce(c.stopped_on, 'infinity') then 'The placement ended'
                else c.stopped_because end as stopped_because,
           case when p.reason_started not in ('S', 'P', 'B')
                then 'The record does not go back to the first day of the placement' end as start_unknown
      from lookedafter.fact_lasting_placement_since('-infinity') p
      join care c on c.child = p.child and c.number = p.period_number
     where true /*of: p.child*/
),
review as (
    select r.child, r.id, c.id as care, r.held_on, c.reviews_known, c.returned_until, c.stopped_on, c.stopped_because,
           row_number() over w as number,
           lead(r.held_on) over w as next_on
      from lookedafter.fact_review r
      join care c on c.child = r.child and r.held_on between c.started_on and coalesce(c.stopped_on, 'infinity')
     where true /*of: r.child*/
    window w as (partition by c.id order by r.held_on)
),
visit as (
    select v.child, v.id, v.visited_on
      from lookedafter.fact_visit v
     where v.seen /*of: v.child*/
),
-- The days on which a rule of regulation 28(3)-(5) takes the place of the ordinary visits, and those on which a placement
-- is meant to last. (a) connected person approved for now, or interim care order with a parent; (b) with a parent before the
-- assessment; (c) care order with a parent. What is said of a placement ends with it.
visiting_rule as (
    select p.id as placement,
           coalesce(range_agg(s.during) filter (where s.rule = 'a'), '{}') as a,
           coalesce(range_agg(s.during) filter (where s.rule = 'b'), '{}') as b,
           coalesce(range_agg(s.during) filter (where s.rule = 'c'), '{}') as c,
           coalesce(range_agg(s.during) filter (where s.rule = 'to-18'), '{}') as to_18,
           coalesce(range_agg(s.during) filter (where s.rule = 'long-term'), '{}') as long_term
      from placement p
      join (select r.child, null::date as placement_started_on, case r.legal_status when 'C1' then 'a' else 'c' end as rule,
                   daterange(r.started_on, r.ceased_on) as during
              from lookedafter.fact_run r
             where r.placement_type = 'P1' and r.legal_status in ('C1', 'C2') /*of: r.child*/
            union all
            select t.child, t.placement_started_on,
                   case t.term when 'connected-person-temporarily-approved' then 'a'
                               when 'with-parent-before-assessment' then 'b'
                               when 'intended-to-last-to-18' then 'to-18'
                               when 'designated-long-term-and-child-agrees' then 'long-term' end,
                   daterange(t.started_on, t.ended_on)
              from lookedafter.fact_visiting_term t
             where true /*of: t.child*/) s
        on s.child = p.child
       and coalesce(s.placement_started_on between p.started_on and coalesce(p.stopped_on, 'infinity'), true)
     group by p.id
),
-- A placement in pieces, each under one rule; ordinary where the rule is null. Where rules meet, the shorter interval goes first.
visiting as (
    select p.child, p.id as placement, w.rule, lower(w.during) as from_on, upper(w.during) as until,
           p.started_on as placement_started_on, p.start_unknown, p.returned_until,
           coalesce(r.to_18, '{}') as to_18, coalesce(r.long_term, '{}') as long_term,
           case when upper(w.during) = p.stopped_on then p.stopped_because
                else 'Another rule for visits took its place' end as stopped_because
      from placement p
      left join visiting_rule r on r.placement = p.id
     cross join lateral (select datemultirange(daterange(p.started_on, p.stopped_on)) as days,
                                coalesce(r.a, '{}') as a, coalesce(r.b, '{}') as b, coalesce(r.c, '{}') as c) d
     cross join lateral (select 'a' as rule, unnest(d.days * d.a) as during
                         union all select 'b', unnest(d.days * d.b - d.a)
                         union all select 'c', unnest(d.days * d.c - d.b - d.a)
                         union all select null, unnest(d.days - d.a - d.b - d.c)) w
     where p.started_on <= coalesce(p.stopped_on, 'infinity')
),
visit_due as (
    -- After a visit, until the next.
    select w.*, v.id as subject, v.visited_on as started_on, v.visited_on as runs_from, false as is_opening,
           lead(v.visited_on) over (partition by w.placement, w.from_on order by v.visited_on) as met_on
      from visiting w
      join visit v on v.child = w.child and v.visited_on >= w.from_on and v.visited_on < coalesce(w.until, 'infinity')
    union all
    -- From the first day of a placement or of a rule. Ordinary visits that apply again count on from the visit before.
    select w.*, w.placement, coalesce(case when w.rule is null then v.before_on end,
                                      case when w.rule is null then w.placement_started_on else w.from_on end),
           w.from_on, w.rule is not null or v.before_on is null, v.first_on
      from visiting w
      left join (select w.placement, w.from_on, max(v.visited_on) filter (where v.visited_on < w.from_on) as before_on,
                        min(v.visited_on) filter (where v.visited_on >= w.from_on) as first_on
                   from visiting w
                   join visit v on v.child = w.child and v.visited_on >= w.placement_started_on
                    and v.visited_on < coalesce(w.until, 'infinity')
                  group by w.placement, w.from_on) v on v.placement = w.placement and v.from_on = w.from_on
),
-- Plans for adoption: each way to it on record, and placement orders that no such row tells of.
adoption_plan as (
    select c.child, c.id as care, p.id, c.started_on, c.start_unknown, p.matched_on,
           coalesce(p.placement_ordered_on, o.ordered_on) as ordered_on,
           least(p.decided_on, p.placement_ordered_on, o.ordered_on) as planned_on,
           least(p.placed_with_foster_carer_on, p.early_permanence_placed_on, a.placed_on) as placed_on,
           least(p.decision_reversed_on, a.ceased_on, c.stopped_on) as stopped_on,
           case least(p.decision_reversed_on, a.ceased_on, c.stopped_on)
                when c.stopped_on then c.stopped_because else 'The plan is no longer adoption' end as stopped_because
      from care c
      left join (select s.child, s.period_number, min(s.started_on) as ordered_on, (array_agg(s.id order by s.started_on))[1] as id
                   from lookedafter.fact_legal_status s
                  where s.legal_status in ('D1', 'E1') /*of: s.child*/
                  group by s.child, s.period_number) o on o.child = c.child and o.period_number = c.number
      left join (select p.child, p.id, p.decided_on, p.matched_on, p.placement_ordered_on, p.placed_with_foster_carer_on,
                        p.early_permanence_placed_on, p.decision_reversed_on
                   from permanence.fact_permanence_path p
                  where true /*of: p.child*/) t on t.child = c.child and coalesce(t.decided_on, t.placement_ordered_on)
                        between c.started_on and coalesce(c.ceased_on, 'infinity')
     cross join lateral (select coalesce(t.id, o.id) as id, t.matched_on, t.placement_ordered_on, t.decided_on,
                                t.placed_with_foster_carer_on, t.early_permanence_placed_on, t.decision_reversed_on) p
      left join (select a.child, a.placed_on, a.ceased_on
                   from permanence.fact_placed_for_adoption a
                  where true /*of: a.child*/) a on a.child = c.child
                    and a.placed_on between coalesce(p.decided_on, c.started_on) and coalesce(c.ceased_on, 'infinity')
     where p.id is not null
),
came_back as (
    select e.child, e.id, e.ended_on, (e.ended_on + e.ended_at) at time zone 'Europe/London' as ended_at,
           (select make_date(max(y), 3, 31) from unnest(e.returned) y) as returned_until,
           i.id as interview, i.offered_on, (i.offered_on + i.offered_at) at time zone 'Europe/London' as offered_at, i.accepted,
           i.held_on, (i.held_on + i.held_at) at time zone 'Europe/London' as held_at, i.written_up_on, i.authorised_on,
           least(c.eighteen_on, c.died_on) as stopped_on,
           case least(c.eighteen_on, c.died_on) when c.died_on then 'They died' else 'They turned 18' end as stopped_because
      from missing.fact_episode e
      join child c on c.child = e.child
      left join (select i.id, i.episode, i.offered_on, i.offered_at, i.accepted, i.held_on, i.held_at, i.written_up_on,
                        i.authorised_on
                   from missing.fact_return_interview i
                  where true /*of: i.child*/) i on i.episode = e.id
     where e.kind = 'M' and e.ended_on is not null and e.ended_on < coalesce(c.eighteen_on, 'infinity') /*of: e.child*/
)
