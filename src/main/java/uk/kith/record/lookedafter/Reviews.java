package uk.kith.record.lookedafter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kith.kernel.AlreadyRecorded;
import uk.kith.kernel.DayToCome;
import uk.kith.kernel.NotThere;

/** Reviews of children in care, the checks between them, and the plans they look at. The newest first. */
@Component
@Transactional
public class Reviews {

    private final JdbcClient db;
    private final PeriodsOfCare care;
    private final Clock clock;

    Reviews(JdbcClient db, PeriodsOfCare care, Clock clock) {
        this.db = db;
        this.care = care;
        this.clock = clock;
    }

    public List<Review> of(UUID child) {
        return db.sql("""
                select r.id, r.held_on, r.participation
                  from lookedafter.fact_review r
                 where r.child = :child
                 order by r.held_on desc
                """).param("child", child).query(Review.class).list();
    }

    /** The days on which the reviewing officer looked how things stand between two reviews. */
    public List<LocalDate> midwayChecks(UUID child) {
        return db.sql(
                        "select m.made_on from lookedafter.fact_midway_check m where m.child = :child order by m.made_on desc")
                .param("child", child)
                .query(LocalDate.class)
                .list();
    }

    public List<PlanMade> plans(UUID child) {
        return db.sql("""
                select p.id, p.kind, p.placement_started_on, p.made_on
                  from lookedafter.fact_plan_made p
                 where p.child = :child
                 order by p.made_on desc, p.kind
                """).param("child", child).query(PlanMade.class).list();
    }

    /** @param participation how the child took part: code of the set REVIEW_CODE */
    public record ReviewHeld(LocalDate heldOn, @Nullable String participation) {}

    public ReviewHeld one(UUID child, UUID id) {
        return db.sql("""
                select f.held_on, f.participation
                  from lookedafter.fact_review f
                 where f.id = :id and f.child = :child
                """)
                .param("id", id)
                .param("child", child)
                .query(ReviewHeld.class)
                .optional()
                .orElseThrow(() -> new NotThere("review"));
    }

    public UUID record(UUID child, ReviewHeld said) {
        check(child, said);
        try {
            return db.sql("""
                    insert into lookedafter.review (child, held_on, participation)
                    values (:child, :heldOn, :participation)
                    returning id
                    """)
                    .param("heldOn", said.heldOn())
                    .param("participation", said.participation())
                    .param("child", child)
                    .query(UUID.class)
                    .single();
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("A review", said.heldOn());
        }
    }

    public void correct(UUID child, UUID id, ReviewHeld right) {
        check(child, right);
        try {
            int found = db.sql("""
                    update lookedafter.review
                       set held_on = :heldOn, participation = :participation,
                       marks = nullif(marks - array_remove(array[case when held_on is distinct from :heldOn then 'held_on' end, case when participation is distinct from :participation then 'participation' end], null), '{}')
                     where id = :id and child = :child
                    """)
                    .param("heldOn", right.heldOn())
                    .param("participation", right.participation())
                    .param("id", id)
                    .param("child", child)
                    .update();
            if (found == 0) throw new NotThere("review");
        } catch (DuplicateKeyException twice) {
            throw new AlreadyRecorded("A review", right.heldOn());
        }
    }

    /** It was recorded in error; what was recorded stays in the history. */
    public void remove(UUID child, UUID id) {
        int found = db.sql("delete from lookedafter.review where id = :id and child = :child")
                .param("id", id)
                .param("child", child)
                .update();
        if (found == 0) throw new NotThere("review");
    }

    private void check(UUID child, ReviewHeld said) {
        DayToCome.refuse(said.heldOn(), clock);
        care.refuseOutside(child, said.heldOn());
    }
}
