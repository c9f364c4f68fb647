package uk.kith.account.reports;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kith.platform.authority.Authority;
import uk.kith.platform.authority.Population;
import uk.kith.platform.authority.Setting;
import uk.kith.platform.identity.Role;
import uk.kith.platform.identity.Worker;
import uk.kith.testing.TestWorkers;

/**
 * A small record of invented children: twenty contacts of which eight became referrals, and ten children with protection
 * plans, where a year before there were seven; six for neglect, four for emotional abuse; seven girls, three boys.
 */
@TestComponent
class ExampleRecord {

    static final LocalDate DAY = LocalDate.of(2025, 10, 31);

    private final JdbcClient db;
    private final TestWorkers workers;
    private final Authority authority;
    private final Population population;

    ExampleRecord(JdbcClient db, TestWorkers workers, Authority authority, Population population) {
        this.db = db;
        this.workers = workers;
        this.authority = authority;
        this.population = population;
    }

    Worker fill() {
        var director = workers.with(Role.DIRECTOR);
        workers.as(director, () -> {
            authority.set(Setting.NAME, "Sampleshire");
            population.set(new Population.Ages(LocalDate.of(2024, 6, 30), 0, 17, 40_000, "an example"));
            for (int number = 0; number < 10; number++) {
                var child = child(number < 7 ? "02" : "01");
                plan(child, number < 7 ? DAY.minusYears(1) : DAY.minusDays(number), number < 6 ? "NEG" : "EMO");
                contact(child, DAY.minusDays(number), number < 8);
                contact(child, LocalDate.of(2025, 4, 1), false);
                contact(child, LocalDate.of(2025, 3, 31), false);
            }
            return true;
        });
        return director;
    }

    /** A plan that nobody had recorded, begun before the report's day. */
    UUID recordOneMore(Worker worker) {
        return workers.as(worker, () -> {
            var child = child("02");
            plan(child, DAY.minusDays(3), "NEG");
            return child;
        });
    }

    /** It was recorded by mistake. */
    void takeBack(Worker worker, UUID child) {
        workers.as(
                worker,
                () -> db.sql("delete from safeguarding.protection_plan where child = :child")
                        .param("child", child)
                        .update());
    }

    private UUID child(String gender) {
        return db.sql("insert into people.person (gender, date_of_birth) values (:gender, '2015-05-05') returning id")
                .param("gender", gender)
                .query(UUID.class)
                .single();
    }

    private void plan(UUID child, LocalDate from, String category) {
        db.sql("""
                insert into safeguarding.protection_plan (child, started_on, latest_category, of_another_authority)
                values (:child, :from, :category, false)
                """)
                .param("child", child)
                .param("from", from)
                .param("category", category)
                .update();
    }

    private void contact(UUID child, LocalDate on, boolean becameReferral) {
        UUID referral = null;
        if (becameReferral)
            referral = db.sql("insert into frontdoor.referral (child, referred_on) values (:child, :on) returning id")
                    .param("child", child)
                    .param("on", on)
                    .query(UUID.class)
                    .single();
        db.sql("insert into frontdoor.contact (child, contacted_on, referral) values (:child, :on, :referral)")
                .param("child", child)
                .param("on", on)
                .param("referral", referral)
                .update();
    }
}
