package uk.kith.account.returns.ssda903.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.RoundTrip;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.kernel.CollectionYear;

/** Returns that others made, read and written back without a difference. */
class PeerReturnsTest {

    private static final Path RETURNS = Path.of(System.getProperty("kith.shared", "../shared"), "data", "ssda903");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} is the return of {1} with {2} rows")
    @CsvSource(textBlock = """
            five-years/2017, 2018, 7409
            five-years/2018, 2019, 5579
            five-years/2019, 2020, 3910
            five-years/2020, 2021, 2680
            five-years/2021, 2022, 1863
            sample-2018,     2018, 25945
            two-years/this,  2027, 3225
            two-years/prev,  2026, 2984
            unreadable/this, 2027, 2156
            unreadable/prev, 2026, 2053
            return.xml,      2018, 2454
            """)
    void the_returns_that_others_made(String name, int ending, int rows) throws Exception {
        assumeThat(RETURNS.resolve(name))
                .as("skipped: the returns that others made are not beside the project")
                .exists();
        var year = new CollectionYear(ending);
        var files = new ReturnFiles();
        var in = files.read(List.of(RETURNS.resolve(name)), year);
        System.out.println(name + ": " + counted(in));
        assertThat(Stream.of(Table.values()).mapToInt(in::rowsIn).sum()).isEqualTo(rows);

        ReturnWriter.csv(in, Files.createDirectory(folder.resolve("csv")));
        assertThat(RoundTrip.compare(in, files.read(List.of(folder.resolve("csv")), year)))
                .isEmpty();

        var xml = ReturnWriter.xml(in, folder.resolve("return.xml"));
        System.out.println(name + " in XML leaves out " + xml.leftOut());
        var back = files.read(xml.files(), year);
        xml.rows()
                .forEach((table, count) ->
                        assertThat(back.rowsIn(table)).as(table.title()).isEqualTo(count));
        var lost = RoundTrip.compare(in, back);
        lost.forEach((table, difference) -> {
            assertThat(difference.onlyOut()).isEmpty();
            assertThat(difference.onlyIn()).hasSize(xml.leftOut().getOrDefault(table, 0));
        });
    }

    private static String counted(Return read) {
        return read.present().stream()
                .map(table -> table.title() + " " + read.rowsIn(table))
                .collect(Collectors.joining(", "));
    }
}
