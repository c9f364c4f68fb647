package uk.kith.front.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import uk.kith.account.returns.live.LiveFindings;
import uk.kith.account.returns.live.LiveFindings.Freshened;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Workers;
import uk.kith.testing.KithTest;
import uk.kith.testing.TestWorkers;

/** The national rules are asked of the record as it changes. */
@KithTest
@Import(RoundTrip.class)
@TestPropertySource(properties = "kith.database=live")
class LiveFindingsTest {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private RoundTrip trip;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private LiveFindings findings;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Workers workers;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestWorkers sample;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private JdbcClient db;

    @Test
    void a_finding_stands_until_the_fact_is_corrected_and_only_its_child_is_looked_at() {
        trip.load(
                new InventedReturn(2027)
                        .with(Table.HEADER, "LIVE1,F,05/06/2012,WBRI,UN1,0", "LIVE2,M,05/06/2012,WBRI,UN1")
                        .with(Table.EPISODES, "LIVE1,01/05/2026,S,C2,N1,P1,PR3", "LIVE2,01/05/2026,S,C2,N1,U6,PR1")
                        .whole(),
                null);
        assertThat(freshen().children()).as("at first everybody is looked at").isNull();
        assertThat(found("LIVE1")).contains("529");
        assertThat(found("LIVE2")).doesNotContain("529");
        assertThat(freshen()).as("nothing changed").isEqualTo(new Freshened(0, 0, 0));

        correct("LIVE1", "placement_type = 'U6', placement_provider = 'PR1'");

        assertThat(freshen().children())
                .as("only the child whose facts changed")
                .isEqualTo(1);
        assertThat(found("LIVE1")).doesNotContain("529");
        assertThat(gone("LIVE1")).contains("529");
    }

    private Freshened freshen() {
        return workers.ofTheCommandLine().acting().call(findings::freshen);
    }

    private void correct(String child, String change) {
        sample.as(
                sample.with(Role.SOCIAL_WORKER),
                () -> db.sql("update lookedafter.episode e set " + change
                                + " from people.identifier i where i.child = e.child and i.value = :child")
                        .param("child", child)
                        .update());
    }

    private List<String> found(String child) {
        return rules(child, "f.gone_at is null");
    }

    private List<String> gone(String child) {
        return rules(child, "f.gone_at is not null");
    }

    private List<String> rules(String child, String which) {
        return sample.as(
                sample.with(Role.PERFORMANCE_ANALYST),
                () -> db.sql("""
                select f.rule
                  from returns.finding f
                  join people.fact_identifier i on i.child = f.child and i.value = :child
                 where\s""" + which)
                        .param("child", child)
                        .query(String.class)
                        .list());
    }
}
