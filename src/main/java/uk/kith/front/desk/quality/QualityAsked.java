package uk.kith.front.desk.quality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.account.returns.findings.ReturnOfYear;
import uk.kith.account.returns.findings.Wanted;
import uk.kith.account.returns.rules.Severity;
import uk.kith.front.desk.tomend.FindingWords;
import uk.kith.platform.pages.Address;
import uk.kith.platform.pages.Link;
import uk.kith.platform.pages.Option;

/** What an address asks of the findings. What it asks wrongly is not asked. */
public record QualityAsked(Address address, LocalDate today) {

    static final String PATH = "/data-quality";

    private static final List<String> FILTERS = List.of("return", "severity", "rule", "team", "worker", "explained");

    Wanted wanted() {
        var inHand = ReturnOfYear.inHand(today);
        return new Wanted(
                answer("return").flatMap(ReturnOfYear::read).map(List::of).orElse(inHand),
                answer("severity").flatMap(QualityAsked::severity).orElse(null),
                answer("rule").map(code -> code.toUpperCase(Locale.ROOT)).orElse(null),
                id("team"),
                id("worker"),
                explained(),
                today);
    }

    /** The answer to one filter, as it was given. */
    public @Nullable String given(String name) {
        return answer(name).orElse(null);
    }

    public boolean isNarrowed() {
        return FILTERS.stream().anyMatch(name -> answer(name).isPresent());
    }

    public List<Option> returns() {
        return ReturnOfYear.inHand(today).stream()
                .map(one -> new Option(one.toString(), one.title()))
                .toList();
    }

    public static List<Option> severities() {
        return Arrays.stream(Severity.values())
                .map(severity -> new Option(severity.word(), FindingWords.toDo(severity)))
                .toList();
    }

    public static List<Option> explanations() {
        return List.of(new Option("yes", "Explained"), new Option("all", "To mend and explained"));
    }

    /** The ways to look at the findings, each narrowed as this page is. */
    public List<Link> tabs() {
        return List.of(
                tab("By rule", ""),
                tab("By child", "/children"),
                tab("By worker", "/workers"),
                tab("By team", "/teams"),
                tab("Every finding", "/findings"),
                tab("Through the year", "/readiness"));
    }

    /** Where the findings of a list are shown one by one. */
    public String findings(String name, Object value) {
        return at("/findings").with(name, value).toString();
    }

    /** The same question on another page. */
    Address at(String page) {
        return new Address(PATH + page, address.without("page", "sort").question());
    }

    private Link tab(String text, String page) {
        return new Link(text, at(page));
    }

    private Optional<String> answer(String name) {
        return address.answer(name);
    }

    private Wanted.Explained explained() {
        return switch (answer("explained").orElse("")) {
            case "yes" -> Wanted.Explained.YES;
            case "all" -> Wanted.Explained.ALL;
            default -> Wanted.Explained.NO;
        };
    }

    private static Optional<Severity> severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst();
    }

    private @Nullable UUID id(String name) {
        try {
            return answer(name).map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
