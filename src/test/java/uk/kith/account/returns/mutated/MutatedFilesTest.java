package uk.kith.account.returns.mutated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.kith.account.returns.checking.FindingsFile;
import uk.kith.account.returns.cin.files.CinFiles;
import uk.kith.account.returns.cin.rules.Census;
import uk.kith.account.returns.cin.rules.CensusRules;
import uk.kith.account.returns.files.UnusableFile;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.ssda903.files.ReturnFiles;
import uk.kith.account.returns.ssda903.rules.CareReturns;
import uk.kith.account.returns.ssda903.rules.CareRules;
import uk.kith.account.returns.ssda903.rules.Terms;
import uk.kith.kernel.CollectionYear;

/**
 * Ten thousand spoilt files, the same ones each time: every one is read and checked, or refused in plain sentences. None stops
 * the reading with an exception of the machine's, and none keeps it busy.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MutatedFilesTest {

    private static final long SEED = 1989;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** What a person should never see: names of classes, lines of a stack. */
    private static final Pattern MACHINE =
            Pattern.compile("Exception|java\\.|javax\\.|\\bat uk\\.|\\bnull\\b|@[0-9a-f]{6}");

    private static final CollectionYear YEAR = new CollectionYear(2027);

    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private final PrintStream usual = System.err;

    @TempDir
    Path folder;

    @FunctionalInterface
    private interface Reading {
        void of(Path file) throws UnusableFile, IOException;
    }

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(complaints, true));
    }

    @AfterEach
    void nothing_was_written_to_the_console() {
        System.setErr(usual);
        assertThat(complaints.size()).isZero();
    }

    @Test
    void four_thousand_censuses() throws Exception {
        spoil("census.xml", WholeOnes.bytes(WholeOnes.CENSUS), OtherValues.IN_XML, 2_000, MutatedFilesTest::census);
    }

    @Test
    void three_thousand_returns_as_csv() throws Exception {
        spoil("episodes.csv", WholeOnes.bytes(WholeOnes.EPISODES), OtherValues.IN_CSV, 1_500, MutatedFilesTest::ofCare);
    }

    @Test
    void two_thousand_returns_as_xml() throws Exception {
        spoil("return.xml", WholeOnes.bytes(WholeOnes.RETURN), OtherValues.IN_XML, 1_000, MutatedFilesTest::ofCare);
    }

    /** Spoilt from outside, most would be no workbook any more: so mostly what is packed in them is spoilt. */
    @Test
    void a_thousand_returns_as_workbooks() throws Exception {
        var bytes = WholeOnes.workbook();
        var whole = Files.write(folder.resolve("whole.xlsx"), bytes);
        spoil("return.xlsx", 100, chance -> new Mutation(chance).of(bytes), MutatedFilesTest::ofCare);
        spoil(
                "return.xlsx",
                400,
                chance -> WholeOnes.spoiltInside(whole, chance, new Mutation(chance)::of),
                MutatedFilesTest::ofCare);
        int read = spoil(
                "return.xlsx",
                500,
                chance -> WholeOnes.spoiltInside(whole, chance, new OtherValues(chance, OtherValues.IN_XML)::of),
                MutatedFilesTest::ofCare);
        assertThat(read).isPositive();
    }

    /** So many spoilt in their bytes, and as many that keep their shape with other values in it. */
    private void spoil(String name, byte[] whole, Pattern places, int times, Reading reading) throws IOException {
        spoil(name, times, chance -> new Mutation(chance).of(whole), reading);
        int read = spoil(name, times, chance -> new OtherValues(chance, places).of(whole), reading);
        assertThat(read).as("mostly there is something left to check").isGreaterThan(times / 4);
    }

    private int spoil(String name, int times, Function<RandomGenerator, byte[]> spoilt, Reading reading)
            throws IOException {
        var file = folder.resolve(name);
        int read = 0;
        for (int i = 0; i < times; i++) {
            Files.write(file, spoilt.apply(new SplittableRandom(SEED + i)));
            var start = System.nanoTime();
            try {
                reading.of(file);
                read++;
            } catch (UnusableFile refused) {
                refused.problems().forEach(problem -> assertPlain(problem.line(), name));
            } catch (RuntimeException | Error failed) {
                throw new AssertionError(
                        "%s, spoilt by the seed %d, is left in %s".formatted(name, SEED + i, kept(file)), failed);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("%s, spoilt by the seed %d", name, SEED + i)
                    .isLessThan(LONGEST);
        }
        System.out.printf("%s: %,d spoilt, of which %,d could still be read%n", name, times, read);
        return read;
    }

    private static void assertPlain(String sentence, String name) {
        assertThat(sentence).startsWith(name).matches("(?s).*[.)]").hasSizeLessThan(500);
        assertThat(MACHINE.matcher(sentence).find()).as(sentence).isFalse();
    }

    private static Path kept(Path file) throws IOException {
        return Files.copy(file, Files.createTempDirectory("spoilt").resolve(String.valueOf(file.getFileName())));
    }

    private static void census(Path file) throws UnusableFile, IOException {
        var message = new CinFiles().read(file, new CollectionYear(2026));
        message.notices().forEach(notice -> assertPlain(notice, "census.xml"));
        FindingsFile.csv(
                CensusRules.ask(Census.of(message), CensusRules.BOOK.inForce(2026)), OutputStream.nullOutputStream());
    }

    private static void ofCare(Path file) throws UnusableFile, IOException {
        var whole = new ReturnFiles().read(List.of(file), YEAR);
        var terms = new Terms(
                Day.of(YEAR.firstDay()),
                Day.of(YEAR.lastDay()),
                YEAR.toString(),
                null,
                file.toString().endsWith(".xml"),
                null,
                null,
                CareReturns.tellsPlaces(whole));
        FindingsFile.csv(
                CareRules.ask(CareReturns.of(whole, null, terms), CareRules.BOOK.inForce(YEAR.ending())),
                OutputStream.nullOutputStream());
    }
}
