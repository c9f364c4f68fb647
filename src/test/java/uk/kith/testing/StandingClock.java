package uk.kith.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Time as tests know it: nine in the morning of Friday 20 November 2026, until a test says another day. */
public final class StandingClock extends Clock {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private volatile Instant now = at(TODAY);

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(LONDON).toInstant();
    }

    /** Moves time to nine in the morning of this day. Put it back with {@link #backToToday()}. */
    public void moveTo(LocalDate day) {
        now = at(day);
    }

    public void backToToday() {
        now = at(TODAY);
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        StandingClock standingClock() {
            return new StandingClock();
        }
    }
}
