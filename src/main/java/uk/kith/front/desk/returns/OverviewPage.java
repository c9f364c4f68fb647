package uk.kith.front.desk.returns;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.runs.Finding.Weights;
import uk.kith.account.returns.runs.ReturnWords;
import uk.kith.account.returns.runs.SignedOff;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.pages.Option;

/**
 * The returns of a year and of the years before it.
 *
 * @param current the collection year of today
 * @param year the one that was picked
 * @param live what the rules find in the record of the current year, by return
 */
public record OverviewPage(
        CollectionYear current,
        CollectionYear year,
        List<ReturnWords> returns,
        List<RunLine> runs,
        List<SignedOff> sent,
        Map<String, Weights> live) {

    private static final int YEARS_TO_PICK = 10;
    private static final int YEARS_SHOWN = 3;

    /** A return of one year. @param last its last check @param live none for a year that is over, or where it is not looked at */
    public record Row(
            ReturnWords words,
            CollectionYear year,
            @Nullable RunLine last,
            @Nullable Weights live,
            List<SignedOff> sent) {

        public String start() {
            return StartController.PATH + "?name=" + words.name() + "&year=" + year;
        }
    }

    static List<CollectionYear> shown(CollectionYear year) {
        return IntStream.range(0, YEARS_SHOWN)
                .mapToObj(back -> new CollectionYear(year.ending() - back))
                .toList();
    }

    static List<Option> years(CollectionYear current) {
        return IntStream.range(0, YEARS_TO_PICK)
                .mapToObj(back -> new CollectionYear(current.ending() - back))
                .map(one -> new Option(one.toString(), one.label()))
                .toList();
    }

    public List<Option> years() {
        return years(current);
    }

    public List<Row> rows() {
        return shown(year).stream()
                .flatMap(one -> returns.stream().map(words -> row(words, one)))
                .toList();
    }

    private Row row(ReturnWords words, CollectionYear of) {
        return new Row(
                words,
                of,
                runs.stream()
                        .filter(line -> is(line.run().returnName(), line.run().year(), words, of))
                        .findFirst()
                        .orElse(null),
                of.equals(current) ? live.get(words.name()) : null,
                sent.stream()
                        .filter(one -> is(one.returnName(), one.year(), words, of))
                        .toList());
    }

    private static boolean is(String name, CollectionYear year, ReturnWords words, CollectionYear of) {
        return name.equals(words.name()) && year.equals(of);
    }

    /** The checks of the year that was picked, the newest first. */
    public List<RunLine> checks() {
        return runs.stream().filter(line -> line.run().year().equals(year)).toList();
    }

    public String title(String name) {
        return returns.stream()
                .filter(words -> words.name().equals(name))
                .map(ReturnWords::title)
                .findFirst()
                .orElse(name);
    }

    public String signedOn(SignedOff signed) {
        return Moment.words(signed.signedAt());
    }
}
