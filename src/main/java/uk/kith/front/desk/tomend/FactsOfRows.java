package uk.kith.front.desk.tomend;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.findings.Finding;

/** Which fact of a child's record a row of a return tells of. */
@Component
class FactsOfRows {

    private final JdbcClient db;

    FactsOfRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * A fact that has rows in a return.
     *
     * @param table the return and its table: {@code ssda903 Episodes}
     * @param day the day that places it in time
     * @param kind what changed with it, for an episode: a code of the set RNE
     */
    record Fact(
            String table,
            UUID id,
            @Nullable LocalDate day,
            @Nullable String kind) {}

    List<Fact> of(UUID child) {
        return db.sql("""
                select 'ssda903 Episodes' as table, e.id, e.started_on as day, e.reason_started as kind
                  from lookedafter.fact_episode e where e.child = :child
                 union all
                select 'ssda903 Reviews', r.id, r.held_on, null from lookedafter.fact_review r where r.child = :child
                 union all
                select 'ssda903 Missing', m.id, m.started_on, null from missing.fact_episode m where m.child = :child
                 union all
                select 'ssda903 UPN', i.id, null, null
                  from people.fact_identifier i where i.child = :child and i.kind = 'upn' and i.valid_until is null
                 union all
                select 'cin CINdetails', r.id, r.referred_on, null from frontdoor.fact_referral r where r.child = :child
                 union all
                select 'cin Assessments', a.id, a.started_on, null from frontdoor.fact_assessment a where a.child = :child
                 union all
                select 'cin CINplanDates', p.id, p.started_on, null from safeguarding.fact_cin_plan p where p.child = :child
                 union all
                select 'cin Section47', s.id, s.started_on, null from safeguarding.fact_section47 s where s.child = :child
                 union all
                select 'cin ChildProtectionPlans', p.id, p.started_on, null
                  from safeguarding.fact_protection_plan p where p.child = :child
                 union all
                select 'cin Reviews', r.id, r.reviewed_on, null from safeguarding.fact_protection_review r where r.child = :child
                 union all
                select 'cin PreProceedings', b.id, b.started_on, null from safeguarding.fact_pre_proceedings b where b.child = :child
                """).param("child", child).query(Fact.class).list();
    }

    /** The one fact that a finding is about; none where there are several of that day, since a guess would mislead. */
    static @Nullable Fact one(Finding finding, List<Fact> facts) {
        var table = finding.of().of().key() + " " + finding.table();
        var day = FindingWords.day(finding).orElse(null);
        if (day == null) return null;
        var there = facts.stream()
                .filter(fact -> fact.table().equals(table) && day.equals(fact.day()))
                .toList();
        return there.size() == 1 ? there.getFirst() : null;
    }
}
