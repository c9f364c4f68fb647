package uk.kith.account.returns.producing;

import uk.kith.account.returns.ssda903.Table;

/** The care of a year: episodes that touch it, the reviews in it, and when a child was missing or deprived of liberty. */
final class CareRows {

    static final RowQuery EPISODES = new RowQuery(Table.EPISODES, """
            select e.child, e.started_on, e.reason_started, e.legal_status, e.category_of_need, e.placement_type,
                   e.placement_provider, e.ceased_on, e.reason_ceased, e.reason_for_placement_change, e.home_postcode,
                   e.placement_postcode, e.urn, e.placement_authority, e.placement_location, e.placement_distance, e.marks
              from lookedafter.fact_episode e
             where :year = any(e.returned)
                or (e.returned = '{}' or not :loaded)
               and e.started_on <= :last and (e.ceased_on is null or e.ceased_on >= :first)
            """);

    static final RowQuery REVIEWS = new RowQuery(Table.REVIEWS, """
            select r.child, r.held_on, r.participation, r.marks
              from lookedafter.fact_review r
             where :year = any(r.returned)
                or (r.returned = '{}' or not :loaded)
               and r.held_on between :first and :last
               and exists (select from lookedafter.fact_episode e
                            where e.child = r.child and e.started_on <= :last
                              and (e.ceased_on is null or e.ceased_on >= :first))
            """);

    static final RowQuery MISSING = new RowQuery(Table.MISSING, """
            select m.child, m.kind, m.started_on, m.ended_on, m.marks
              from missing.fact_episode m
             where :year = any(m.returned)
                or (m.returned = '{}' or not :loaded)
               and m.started_on <= :last and (m.ended_on is null or m.ended_on >= :first)
               and exists (select from lookedafter.fact_episode e
                            where e.child = m.child and e.started_on <= :last
                              and (e.ceased_on is null or e.ceased_on >= :first))
            """);

    static final RowQuery DOLO = new RowQuery(Table.DOLO, """
            select d.child, d.started_on, d.ended_on, d.marks
              from lookedafter.fact_deprivation_of_liberty d
             where :year = any(d.returned)
                or (d.returned = '{}' or not :loaded)
               and d.started_on <= :last and (d.ended_on is null or d.ended_on >= :first)
               and exists (select from lookedafter.fact_episode e
                            where e.child = d.child and e.started_on <= :last
                              and (e.ceased_on is null or e.ceased_on >= :first))
            """);

    private CareRows() {}
}
