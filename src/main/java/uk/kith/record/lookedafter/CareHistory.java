package uk.kith.record.lookedafter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.Mark;

/** A child's life in care: when, under which law, and in which homes. The newest first. */
@Component
@Transactional
public class CareHistory {

    private final JdbcClient db;

    CareHistory(JdbcClient db) {
        this.db = db;
    }

    public List<Episode> episodes(UUID child) {
        return db.sql("""
                select e.id, e.started_on, e.reason_started, e.legal_status, e.category_of_need, e.placement_type,
                       e.placement_provider, e.ceased_on, e.reason_ceased, e.reason_for_placement_change,
                       e.placement_postcode, e.urn
                  from lookedafter.fact_episode e
                 where e.child = :child
                 order by e.started_on desc, e.ceased_on desc nulls first, e.id desc
                """).param("child", child).query(Episode.class).list();
    }

    public List<PeriodOfCare> periods(UUID child) {
        return db.sql("""
                select p.id, p.child, p.number, p.started_on, p.ceased_on, p.reason_ceased, p.is_short_break
                  from lookedafter.fact_period_of_care p
                 where p.child = :child
                 order by p.number desc
                """).param("child", child).query(PeriodOfCare.class).list();
    }

    public List<Placement> placements(UUID child) {
        return db.sql("""
                select p.id, p.child, p.started_on, p.ceased_on, p.placement_type, p.placement_provider, p.placement_postcode,
                       p.urn, p.reason_for_placement_change
                  from lookedafter.fact_placement p
                 where p.child = :child
                 order by p.number desc
                """).param("child", child).query(Placement.class).list();
    }

    public List<LegalStatus> legalStatuses(UUID child) {
        return db.sql("""
                select s.id, s.started_on, s.ceased_on, s.legal_status
                  from lookedafter.fact_legal_status s
                 where s.child = :child
                 order by s.started_on desc, s.ceased_on desc nulls first
                """).param("child", child).query(LegalStatus.class).list();
    }

    /** The homes in which those of these children live who are in care on a day. */
    public List<Placement> homesOf(Collection<UUID> children, LocalDate today) {
        return db.sql("""
                select distinct on (p.child) p.id, p.child, p.started_on, p.ceased_on, p.placement_type, p.placement_provider,
                       p.placement_postcode, p.urn, p.reason_for_placement_change
                  from lookedafter.fact_placement p
                 where p.child = any (:children) and p.started_on <= :today and (p.ceased_on is null or p.ceased_on > :today)
                 order by p.child, p.number desc
                """)
                .param("children", children.toArray(UUID[]::new))
                .param("today", today)
                .query(Placement.class)
                .list();
    }

    /** Every child in care on a day whom the reader may see, those of a short break included. */
    public List<UUID> inCare(LocalDate today) {
        return db.sql("""
                select distinct e.child
                  from lookedafter.fact_episode e
                 where e.started_on <= :today and (e.ceased_on is null or e.ceased_on > :today)
                """).param("today", today).query(UUID.class).list();
    }

    /** What was supplied about a child's care and could not stand as it came. */
    public List<Mark> marks(UUID child) {
        return db.sql("""
                select m.thing, e.key as field, coalesce(e.value ->> 'supplied', '') as supplied, coalesce(e.value ->> 'why', '') as why
                  from (select 'episode that began on ' || to_char(x.started_on, 'FMDD FMMonth YYYY') as thing, x.marks
                          from lookedafter.fact_episode x where x.child = :child
                         union all
                        select 'review of ' || to_char(x.held_on, 'FMDD FMMonth YYYY'), x.marks
                          from lookedafter.fact_review x where x.child = :child
                         union all
                        select 'answers for the year to 31 March ' || x.year, x.marks
                          from lookedafter.fact_answers_for_year x where x.child = :child
                         union all
                        select 'deprivation of liberty', x.marks
                          from lookedafter.fact_deprivation_of_liberty x where x.child = :child) m,
                       jsonb_each(m.marks) e
                 order by m.thing, e.key
                """).param("child", child).query(Mark.class).list();
    }
}
