package uk.kith.front.desk;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.kith.kernel.London;
import uk.kith.platform.database.Acting;

/** The day on which a page stands: today, or in the past the last day of what was known. */
@Component
public class PageDay {

    private final Clock clock;

    PageDay(Clock clock) {
        this.clock = clock;
    }

    public LocalDate now() {
        return London.dayOf(Acting.now().moment(clock));
    }
}
