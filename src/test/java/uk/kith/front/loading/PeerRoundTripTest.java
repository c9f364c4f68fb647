package uk.kith.front.loading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.house.GeneratedDoc;
import uk.kith.kernel.London;
import uk.kith.testing.KithTest;

/** Returns that none of us made go through the record, and every row that was placed comes back. */
@KithTest
@Import({RoundTrip.class, CensusTrip.class})
@TestPropertySource(properties = "kith.database=peer_returns")
class PeerRoundTripTest {

    private static final Path SETS = Path.of(System.getProperty("kith.shared", "../shared"), "data", "ssda903");
    private static final Path CENSUSES = SETS.resolveSibling("cin");

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private RoundTrip trip;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private CensusTrip censuses;

    private final List<Loaded> loaded = new ArrayList<>();

    private record Loaded(String set, String what, LoadReport report) {

        double share() {
            return 100.0 * report.all().placed() / report.all().in();
        }
    }

    @Test
    void every_row_that_was_placed_comes_back_from_the_facts_alone() throws Exception {
        if (!Files.isDirectory(SETS)) {
            System.out.println("Skipped: the returns that none of us made are not here (" + SETS + ").");
            abort("no returns in " + SETS);
        }
        five_years_one_after_the_other_as_they_were_recorded();
        alone("sample-2018", 2018);
        alone("return.xml", 2018);
        two("two-years");
        two("unreadable");
        trip.emptyTheRecord();
        census("sample_2022.xml", 2022);
        census("fake_CIN_data.xml", 2022);
        census("CIN_Census_2021.xml", 2023);
        census("CIN_Census_2024.xml", 2024);
        census("CIN_Census_2026.xml", 2026);
        census("quirks_2026.xml", 2026);
        GeneratedDoc.says("round-trip.md", page());
    }

    private void five_years_one_after_the_other_as_they_were_recorded() {
        trip.emptyTheRecord();
        var told = new ArrayList<Return>();
        Map<Return, LoadReport> reports = new HashMap<>();
        for (int year = 2018; year <= 2022; year++) {
            told.add(there_and_back("five-years/" + (year - 1), year, recorded(year)));
            reports.put(told.getLast(), loaded.getLast().report());
        }
        for (var earlier : told)
            RoundTrip.assertGivesBack(
                    earlier,
                    reports.get(earlier),
                    trip.produce(
                            earlier.year().ending(), recorded(earlier.year().ending())));
        assertThat(trip.produce(2019, recorded(2018)).rows(Table.EPISODES).size())
                .as("in 2018 nothing was known that began after May")
                .isLessThan(
                        trip.produce(2019, recorded(2019)).rows(Table.EPISODES).size());
    }

    private void alone(String set, int year) {
        trip.emptyTheRecord();
        there_and_back(set, year, null);
    }

    private void two(String set) {
        trip.emptyTheRecord();
        there_and_back(set + "/prev", 2026, null);
        there_and_back(set + "/this", 2027, null);
    }

    private void census(String set, int year) {
        censuses.emptyTheRecord();
        var report = censuses.there_and_back(CensusTrip.read(CENSUSES.resolve(set), year), null);
        loaded.add(new Loaded("cin/" + set, "census", report));
    }

    private Return there_and_back(String set, int year, @Nullable Instant recordedAt) {
        var whole = RoundTrip.read(SETS.resolve(set), year);
        var report = trip.load(whole, recordedAt);
        trip.forgetKeptRows();
        RoundTrip.assertGivesBack(whole, report, trip.produce(year, null));
        loaded.add(new Loaded(set, "return", report));
        return whole;
    }

    private static Instant recorded(int year) {
        return London.endOf(LocalDate.of(year, 5, 31));
    }

    private String page() {
        var page = new StringBuilder("""
                # Returns through the record and out again

                Each set was loaded, the rows kept as they came were deleted, and the return made from the facts alone gave
                back every row placed. Rows in = rows placed + rows listed. The Header of a census tells of the message and
                not of a child, and is always listed: a census that is made has one of its own. An assessment's list of
                factors is told by the rows of AssessmentFactorsList, each by itself.

                | set | year | rows in | placed | listed | share placed |
                |---|---|---|---|---|---|
                """);
        for (var one : loaded)
            page.append("| %s | %s | %,d | %,d | %,d | %.2f %% |%n"
                    .formatted(
                            one.set(),
                            one.report().year(),
                            one.report().all().in(),
                            one.report().all().placed(),
                            one.report().all().listed(),
                            one.share()));
        for (var one : loaded) page.append(section(one));
        return page.toString();
    }

    private static String section(Loaded one) {
        var section = new StringBuilder(
                """

                ## %s, as the %s of %s

                | table | rows in | placed | listed | why listed |
                |---|---|---|---|---|
                """.formatted(one.set(), one.what(), one.report().year()));
        one.report().sums().forEach((table, sum) -> {
            Map<String, Integer> why = new TreeMap<>();
            one.report().listed().stream()
                    .filter(row -> row.table() == table)
                    .forEach(row -> why.merge(row.reason().words(), 1, Integer::sum));
            section.append("| %s | %,d | %,d | %,d | %s |%n"
                    .formatted(
                            table.title(),
                            sum.in(),
                            sum.placed(),
                            sum.listed(),
                            why.entrySet().stream()
                                    .map(reason -> reason.getValue() + ": " + reason.getKey())
                                    .collect(joining("; "))));
        });
        one.report().notices().forEach(notice -> section.append("%n%s%n".formatted(notice)));
        return section.toString();
    }
}
