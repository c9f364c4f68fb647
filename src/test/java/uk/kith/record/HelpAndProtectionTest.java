package uk.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.kernel.Mark;
import uk.kith.platform.database.History;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.record.earlyhelp.EarlyHelp;
import uk.kith.record.frontdoor.Assessments;
import uk.kith.record.frontdoor.Contacts;
import uk.kith.record.frontdoor.Referral;
import uk.kith.record.frontdoor.Referrals;
import uk.kith.record.safeguarding.CinPlans;
import uk.kith.record.safeguarding.Conference;
import uk.kith.record.safeguarding.Enquiries;
import uk.kith.record.safeguarding.ProtectionPlans;
import uk.kith.record.safeguarding.SafeguardingTables;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** What the front door, early help and safeguarding keep of a child, and what they leave to the rules of the census. */
@KithTest
class HelpAndProtectionTest {

    @Autowired
    private TestWorkers workers;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Assessments assessments;

    @Autowired
    private EarlyHelp earlyHelp;

    @Autowired
    private CinPlans cinPlans;

    @Autowired
    private Enquiries enquiries;

    @Autowired
    private ProtectionPlans protectionPlans;

    @Autowired
    private History history;

    private Worker worker;
    private UUID child;
    private UUID referral;

    @BeforeEach
    void a_child_is_referred() {
        worker = workers.with(Role.SOCIAL_WORKER);
        child = put("insert into people.person (forename) values ('Robin') returning id");
        referral = put("""
                insert into frontdoor.referral (child, referred_on, source, primary_need, no_further_action)
                values (:child, '2026-01-12', '2A', 'N1', false) returning id""");
    }

    @ParameterizedTest(name = "closed on {0}, and on {1} the child is in need: {2}")
    @CsvSource(nullValues = "open", textBlock = """
            open,       2026-01-11, false
            open,       2026-01-12, true
            open,       2026-11-20, true
            2026-06-30, 2026-06-29, true
            2026-06-30, 2026-06-30, false
            2026-06-30, 2026-07-01, false
            """)
    void a_child_is_in_need_from_the_referral_until_it_is_closed(
            @Nullable LocalDate closed, LocalDate day, boolean inNeed) {
        assertThat(new Referral(
                                referral,
                                LocalDate.parse("2026-01-12"),
                                "2A",
                                null,
                                "N1",
                                false,
                                List.of(),
                                closed,
                                null,
                                null,
                                null)
                        .isOpen(day))
                .isEqualTo(inNeed);
    }

    @Test
    void what_follows_a_referral_is_known_by_it_and_the_newest_comes_first() {
        var assessment = put("""
                insert into frontdoor.assessment (child, referral, started_on, authorised_on)
                values (:child, :referral, '2026-01-13', '2026-03-10') returning id""");
        for (var factor : List.of("3A", "16A"))
            put(
                    "insert into frontdoor.assessment_factor (child, assessment, factor) values (:child, '%s', '%s') returning id"
                            .formatted(assessment, factor));
        put("insert into frontdoor.assessment (child, started_on) values (:child, '2026-05-01') returning id");
        put("insert into frontdoor.contact (child, contacted_on, outcomes, referral)"
                + " values (:child, '2026-01-12', '{NEW_REFERRAL}', :referral) returning id");
        put("insert into earlyhelp.episode (child, started_on) values (:child, '2025-03-01') returning id");

        var known = act(() -> assessments.of(child));
        assertThat(known).extracting("referral").containsExactly(null, referral);
        assertThat(known.getLast().factors()).containsExactly("3A", "16A");
        assertThat(act(() -> contacts.of(child)).getFirst().outcomes()).containsExactly("NEW_REFERRAL");
        assertThat(act(() -> earlyHelp.episodes(child))).hasSize(1);
        assertThat(act(() -> referrals.of(child)).getFirst().primaryNeed()).isEqualTo("N1");
    }

    @Test
    void what_only_the_rules_of_the_census_find_wrong_is_kept() {
        put("insert into safeguarding.cin_plan (child, referral) values (:child, :referral) returning id");
        for (int i = 0; i < 2; i++)
            put("insert into safeguarding.cin_plan (child, referral, started_on)"
                    + " values (:child, :referral, '2026-02-01') returning id");
        put("insert into safeguarding.section47 (child, referral, conference_on)"
                + " values (:child, :referral, '2020-01-01') returning id");
        put("insert into safeguarding.protection_plan (child, referral, previous_plans)"
                + " values (:child, :referral, 3) returning id");
        assertThat(act(() -> cinPlans.of(child))).hasSize(3);
        assertThat(act(() -> protectionPlans.of(child))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into frontdoor.referral (child, referred_on, closed_on) values (:child, '2026-02-02', '2026-02-01') returning id",
                "insert into frontdoor.referral (child, source) values (:child, '2Z') returning id",
                "insert into frontdoor.assessment (child, started_on, authorised_on) values (:child, '2026-02-02', '2026-02-01') returning id",
                "insert into safeguarding.cin_plan (child, started_on, ended_on) values (:child, '2026-02-02', '2026-02-01') returning id",
                "insert into safeguarding.protection_plan (child, latest_category) values (:child, 'BAD') returning id",
                "insert into safeguarding.protection_plan (child, previous_plans) values (:child, -1) returning id",
                "insert into safeguarding.cin_visit (child, visited_on, seen, seen_alone) values (:child, '2026-02-02', false, true) returning id",
                "insert into safeguarding.initial_conference (child) values (:child) returning id",
                "insert into earlyhelp.episode (child, started_on, ended_on) values (:child, '2026-02-02', '2026-02-01') returning id"
            })
    void what_no_rule_could_make_sense_of_is_refused(String nonsense) {
        assertThatThrownBy(() -> put(nonsense)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_conference_is_told_once_whoever_told_of_it() {
        put("update frontdoor.referral set initial_conference_on = '2026-04-01' where id = :referral returning id");
        put("insert into safeguarding.section47 (child, referral, started_on, conference_on)"
                + " values (:child, :referral, '2026-02-02', '2026-02-20') returning id");
        var followed = put("insert into safeguarding.section47 (child, referral, started_on, conference_on)"
                + " values (:child, :referral, '2026-06-01', '2026-06-19') returning id");
        put(
                "insert into safeguarding.initial_conference (child, section47, led_to_plan) values (:child, '%s', false) returning id"
                        .formatted(followed));
        put(
                "insert into safeguarding.initial_conference (child, held_on, transferred_in) values (:child, '2026-04-01', true) returning id");

        var held = act(() -> enquiries.conferences(child));
        assertThat(held)
                .extracting(Conference::heldOn)
                .containsExactly(
                        LocalDate.parse("2026-06-19"), LocalDate.parse("2026-04-01"), LocalDate.parse("2026-02-20"));
        assertThat(held).extracting(Conference::ledToPlan).containsExactly(false, null, null);
        assertThat(held).extracting(Conference::transferredIn).containsExactly(null, true, null);
    }

    @Test
    void a_changed_plan_keeps_what_was_believed_before() {
        var plan = put("insert into safeguarding.protection_plan (child, started_on, latest_category)"
                + " values (:child, '2026-02-20', 'NEG') returning id");
        put("update safeguarding.protection_plan set latest_category = 'EMO' where id = '%s' returning id"
                .formatted(plan));
        assertThat(act(() -> history.of(SafeguardingTables.PROTECTION_PLAN, child, plan)))
                .extracting(version -> version.values().get("latest_category"))
                .containsExactly("EMO", "NEG");
    }

    @Test
    void a_value_that_could_not_stand_waits_to_be_mended() {
        put("""
                update frontdoor.referral
                   set source = null, marks = '{"source": {"supplied": "2Z", "why": "no year knows it"}}'
                 where id = :referral returning id""");
        assertThat(act(() -> referrals.marks(child)))
                .containsExactly(new Mark("referral of 12 January 2026", "source", "2Z", "no year knows it"));
    }

    private UUID put(String statement) {
        return act(() -> db.sql(statement)
                .param("child", child)
                .param("referral", referral)
                .query(UUID.class)
                .single());
    }

    private <T> T act(Callable<T> something) {
        return workers.as(worker, something);
    }
}
