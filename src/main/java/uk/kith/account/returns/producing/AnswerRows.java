package uk.kith.account.returns.producing;

import uk.kith.account.returns.ssda903.Table;

/**
 * The answers that a return gives for a whole year. Where no answer was given as such, it is worked out from the dated facts
 * of the year: for children looked after all of it (as the README of the national checks has it: no start, no end but into
 * another episode, and no short break in it), and for care leavers somebody was in touch with. The ages at which an answer is
 * expected are those of the checks 186 (strengths and difficulties), 543 (convictions), 545 (health surveillance) and 391.
 */
final class AnswerRows {

    static final RowQuery OC2 = new RowQuery(Table.OC2, """
            with all_year as (
                select e.child
                  from lookedafter.fact_episode e
                 where e.started_on <= :last and (e.ceased_on is null or e.ceased_on >= :first)
                 group by e.child
                having not bool_or(e.reason_started = 'S' and e.started_on > :first)
                   and not bool_or(e.reason_ceased is distinct from 'X1' and e.ceased_on between :first and :last - 1)
                   and not bool_or(coalesce(e.legal_status in ('V3', 'V4'), false)))
            select a.child, a.sdq_score, a.sdq_reason, a.convicted::text, a.health_check::text, a.immunisations::text,
                   a.teeth_check::text, a.health_assessment::text, a.substance_misuse::text,
                   a.intervention_received::text, a.intervention_offered::text, a.marks
              from lookedafter.fact_answers_for_year a
             where a.year = :year
               and (:year = any(a.returned) or a.returned = '{}' or not :loaded)
             union all
            select p.id, s.score, s.reason,
                   (case when p.date_of_birth + interval '10 years' <= :last then exists (
                        select from lookedafter.fact_conviction c
                         where c.child = p.id and c.convicted_on between :first and :last) end)::text,
                   (case when p.date_of_birth + interval '5 years' > :last then exists (
                        select from lookedafter.fact_health_check h
                         where h.child = p.id and h.kind = 'surveillance' and h.status = 'completed'
                           and h.checked_on between :first and :last) end)::text,
                   (select i.up_to_date from lookedafter.fact_immunisation i
                     where i.child = p.id and i.as_at <= :last order by i.as_at desc limit 1)::text,
                   exists (select from lookedafter.fact_health_check h
                            where h.child = p.id and h.kind = 'dental' and h.status = 'completed'
                              and h.checked_on between :first and :last)::text,
                   exists (select from lookedafter.fact_health_check h
                            where h.child = p.id and h.kind in ('initial-assessment', 'review-assessment')
                              and h.status = 'completed' and h.checked_on between :first and :last)::text,
                   coalesce(m.misuse, false)::text, m.received::text,
                   (case when m.received is not true then m.offered end)::text, null
              from all_year y
              join people.fact_person p on p.id = y.child
              left join lateral (
                    select q.score, q.reason from lookedafter.fact_sdq q
                     where q.child = p.id and q.completed_on between :first and :last
                       and p.date_of_birth + interval '4 years' <= :first and p.date_of_birth + interval '17 years' > :last
                     order by q.completed_on desc limit 1) s on true
              left join lateral (
                    select true as misuse, bool_or(coalesce(u.intervention_received, false)) as received,
                           bool_or(coalesce(u.intervention_offered, false)) as offered
                      from lookedafter.fact_substance_misuse u
                     where u.child = p.id and u.known_on between :first and :last
                    having count(*) > 0) m on true
             where (p.returned = '{}' or not :loaded)
               and not exists (select from lookedafter.fact_answers_for_year a where a.child = p.id and a.year = :year)
            """);

    static final RowQuery OC3 = new RowQuery(Table.OC3, """
            select a.child, a.in_touch, a.activity, a.accommodation, a.marks
              from careleavers.fact_answers_for_year a
             where a.year = :year
               and (:year = any(a.returned) or a.returned = '{}' or not :loaded)
             union all
            select c.child, c.in_touch, c.activity, c.accommodation, null
              from (select distinct on (c.child) c.child, c.in_touch, c.activity, c.accommodation
                      from careleavers.fact_contact c
                     where c.contacted_on between :first and :last
                     order by c.child, c.contacted_on desc) c
              join people.fact_person p on p.id = c.child
             where (p.returned = '{}' or not :loaded)
               and p.date_of_birth + interval '17 years' <= :last and p.date_of_birth + interval '22 years' > :first
               and not exists (select from careleavers.fact_answers_for_year a where a.child = p.id and a.year = :year)
            """);

    private AnswerRows() {}
}
