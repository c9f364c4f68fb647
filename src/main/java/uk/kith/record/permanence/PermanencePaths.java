package uk.kith.record.permanence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ways of children to a family for good. */
@Component
@Transactional
public class PermanencePaths {

    private final JdbcClient db;

    PermanencePaths(JdbcClient db) {
        this.db = db;
    }

    /** The days on a child's way, the newest first. */
    public List<PermanenceStep> steps(UUID child) {
        return db.sql("""
                select s.day, s.what
                  from (select a.placed_on as day, 'Placed for adoption' as what
                          from permanence.fact_placed_for_adoption a where a.child = :child
                         union all
                        select a.ceased_on, 'The plan for adoption was reversed'
                          from permanence.fact_placed_for_adoption a where a.child = :child
                         union all
                        select d.day, d.what
                          from permanence.fact_permanence_path p,
                               lateral (values (p.decided_on, 'Decided that they should be placed for adoption'),
                                               (p.matched_on, 'Matched with adopters'),
                                               (p.placement_ordered_on, 'Placement order made'),
                                               (p.decision_reversed_on, 'The decision for adoption was reversed'),
                                               (p.early_permanence_placed_on, 'Placed early with carers who may adopt'),
                                               (p.order_made_on, 'Order for permanence made')) as d (day, what)
                         where p.child = :child) s
                 where s.day is not null
                 group by s.day, s.what
                 order by s.day desc, s.what
                """).param("child", child).query(PermanenceStep.class).list();
    }
}
