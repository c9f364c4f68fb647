package uk.kith.front.desk.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.findings.NationalReturn;
import uk.kith.account.returns.findings.NationalRule;
import uk.kith.account.returns.findings.TableWords;
import uk.kith.kernel.CollectionYear;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Option;

/** What an address asks of the list of national rules. */
public record RulesAsked(Address address) {

    static final String PATH = "/rules";

    private static final List<String> FILTERS = List.of("q", "return", "table", "year");

    List<NationalRule> rules() {
        var of = address.answer("return").flatMap(NationalReturn::of);
        var year = address.answer("year").flatMap(CollectionYear::parse);
        var table = address.answer("table");
        var words = address.answer("q");
        return NationalRule.all().stream()
                .filter(rule -> of.isEmpty() || rule.of() == of.get())
                .filter(rule -> table.isEmpty() || isIn(rule, table.get()))
                .filter(rule -> year.isEmpty() || rule.isInForce(year.get()))
                .filter(rule -> words.isEmpty() || rule.tells(words.get()))
                .toList();
    }

    public @Nullable String given(String name) {
        return address.answer(name).orElse(null);
    }

    public boolean isNarrowed() {
        return FILTERS.stream().anyMatch(name -> given(name) != null);
    }

    public static List<Option> returns() {
        return Arrays.stream(NationalReturn.values())
                .map(of -> new Option(of.key(), of.title()))
                .toList();
    }

    public static List<Option> tables() {
        return Arrays.stream(NationalReturn.values())
                .flatMap(of -> of.tables().stream()
                        .map(table -> new Option(
                                of.key() + "." + table.title(),
                                TableWords.of(of, table.title()) + " (" + table.title() + ", " + of.about() + ")")))
                .toList();
    }

    public static List<Option> years() {
        var books =
                Arrays.stream(NationalReturn.values()).map(NationalReturn::book).toList();
        return IntStream.rangeClosed(
                        books.stream().mapToInt(book -> book.oldest()).min().orElse(0),
                        books.stream().mapToInt(book -> book.newest()).max().orElse(-1))
                .mapToObj(year -> new Option(Integer.toString(year), new CollectionYear(year).label()))
                .toList();
    }

    private static boolean isIn(NationalRule rule, String asked) {
        return Optional.of(asked.indexOf('.'))
                .filter(dot -> dot > 0)
                .filter(dot -> rule.of().key().equals(asked.substring(0, dot)))
                .filter(dot -> rule.tables().contains(asked.substring(dot + 1)))
                .isPresent();
    }
}
