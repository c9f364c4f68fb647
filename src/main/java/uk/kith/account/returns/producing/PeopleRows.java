package uk.kith.account.returns.producing;

import uk.kith.account.returns.ssda903.Table;

/** Who the children of a return are. */
final class PeopleRows {

    /** A child has a Header row for their episodes, or as a care leaver for their OC3 row. */
    static final RowQuery HEADER = new RowQuery(Table.HEADER, """
            select p.id as child, p.sex, p.date_of_birth, p.ethnicity, coalesce(i.value, p.upn_unknown) as upn,
                   p.is_mother::text, p.first_child_born_on, p.marks
              from people.fact_person p
              left join people.fact_identifier i on i.child = p.id and i.kind = 'upn' and i.valid_until is null
             where :year = any(p.returned)
                or (p.returned = '{}' or not :loaded)
               and (exists (select from lookedafter.fact_episode e
                             where e.child = p.id and e.started_on <= :last and (e.ceased_on is null or e.ceased_on >= :first))
                    or exists (select from careleavers.fact_answers_for_year a where a.child = p.id and a.year = :year)
                    or exists (select from careleavers.fact_contact c
                                where c.child = p.id and c.contacted_on between :first and :last))
            """);

    static final RowQuery UASC = new RowQuery(Table.UASC, """
            select s.child, s.ended_on, s.marks
              from people.fact_immigration_status s
             where s.status = 'uasc'
               and (:year = any(s.returned)
                    or (s.returned = '{}' or not :loaded)
                   and (s.ended_on is null or s.ended_on >= :first)
                   and exists (select from lookedafter.fact_episode e
                                where e.child = s.child and e.started_on <= :last
                                  and (e.ceased_on is null or e.ceased_on >= :first)))
            """);

    static final RowQuery SW_EPISODES = new RowQuery(Table.SW_EPISODES, """
            select n.child, w.staff_id, n.started_on, n.ended_on, n.reason_changed, n.marks
              from workforce.fact_involvement n
              left join workforce.fact_professional w on w.id = n.professional
             where n.role = 'social-worker'
               and (:year = any(n.returned)
                    or (n.returned = '{}' or not :loaded)
                   and n.started_on <= :last and (n.ended_on is null or n.ended_on >= :first)
                   and exists (select from lookedafter.fact_episode e
                                where e.child = n.child and e.started_on <= :last
                                  and (e.ceased_on is null or e.ceased_on >= :first)))
            """);

    private PeopleRows() {}
}
