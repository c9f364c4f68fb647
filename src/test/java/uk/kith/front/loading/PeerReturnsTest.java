package uk.kith.front.loading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import uk.kith.kernel.London;
import uk.kith.testing.KithTest;

@KithTest
@Import(RoundTrip.class)
@TestPropertySource(properties = "kith.database=peer_returns")
class PeerReturnsTest {

    private static final Path SETS = Path.of(System.getProperty("kith.shared", "../shared"), "data", "ssda903");

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private RoundTrip trip;

    @Test
    void a_year_of_all_tables() {
        go("sample-2018", 2018, null);
    }

    private void go(String set, int year, @Nullable LocalDate recordedOn) {
        assumeTrue(Files.exists(SETS), "the shared sample returns are not there: skipped");
        var whole = RoundTrip.read(SETS.resolve(set), year);
        long start = System.nanoTime();
        var report = trip.load(whole, recordedOn == null ? null : London.endOf(recordedOn));
        System.out.printf(
                "%s: %s in %.1f s%n%s%n%s%n",
                set, report.all(), (System.nanoTime() - start) / 1e9, RoundTrip.reasons(report), report.notices());
        trip.forgetKeptRows();
        start = System.nanoTime();
        var back = trip.produce(year, null);
        System.out.printf("produced in %.1f s%n", (System.nanoTime() - start) / 1e9);
        RoundTrip.assertGivesBack(whole, report, back);
    }

    @Test
    void five_years_of_one_authority() {
        for (int year = 2017; year <= 2021; year++) go("five-years/" + year, year + 1, LocalDate.of(year + 1, 5, 31));
    }

    @Test
    void two_years() {
        go("two-years/prev", 2026, null);
        go("two-years/this", 2027, null);
    }

    @Test
    void unreadable() {
        go("unreadable/prev", 2026, null);
        go("unreadable/this", 2027, null);
    }

    @Test
    void xml() {
        go("return.xml", 2018, null);
    }
}
