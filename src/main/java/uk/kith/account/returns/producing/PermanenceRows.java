package uk.kith.account.returns.producing;

import uk.kith.account.returns.ssda903.Table;

/** The ways into and out of permanence: for adoptions of the year, plans for adoption in it, and who came into care in it. */
final class PermanenceRows {

    static final RowQuery AD1 = new RowQuery(Table.AD1, """
            select a.child, a.decided_on, a.matched_on, a.adopted_by_foster_carer::text, a.adopters, a.adopters_sex,
                   a.adopters_legal_status, a.marks
              from permanence.fact_permanence_path a
             where :year = any(a.returned)
                or (a.returned = '{}' or not :loaded)
               and a.decided_on is not null
               and exists (select from lookedafter.fact_episode e
                            where e.child = a.child and e.ceased_on between :first and :last
                              and e.reason_ceased in ('E11', 'E12'))
            """);

    static final RowQuery PLACED_ADOPTION = new RowQuery(Table.PLACED_ADOPTION, """
            select a.child, a.placed_on, a.ceased_on, a.reason_ceased, a.marks
              from permanence.fact_placed_for_adoption a
             where :year = any(a.returned)
                or (a.returned = '{}' or not :loaded)
               and a.placed_on <= :last and (a.ceased_on is null or a.ceased_on >= :first)
               and exists (select from lookedafter.fact_episode e
                            where e.child = a.child and e.started_on <= :last
                              and (e.ceased_on is null or e.ceased_on >= :first))
            """);

    static final RowQuery PREV_PERM = new RowQuery(Table.PREV_PERM, """
            select p.child, p.kind, p.authority, p.ordered_on, p.marks
              from permanence.fact_previous_permanence p
             where :year = any(p.returned)
                or (p.returned = '{}' or not :loaded)
               and exists (select from lookedafter.fact_episode e
                            where e.child = p.child and e.started_on between :first and :last and e.reason_started = 'S')
            """);

    private PermanenceRows() {}
}
