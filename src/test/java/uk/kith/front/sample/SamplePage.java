package uk.kith.front.sample;

import java.util.List;
import java.util.stream.Collectors;

/** The page in the docs that holds the sample against the report it resembles. */
final class SamplePage {

    private static final String HEAD = """
            # The sample authority

            `./kith sample --data DIR` fills an empty record with an authority of people who do not exist: five years of contacts,
            early help, referrals, assessments, plans, care and leaving care. It ends with the figures that a real report prints of
            2022/23 (North Somerset, Children and Young People Policy and Scrutiny Panel, 24 February 2023), each asked of the
            measure that counts it, beside what the report has. Exit status 1 says that one of them is off by more than a tenth
            (a count under 20 by more than 2).

            The day the sample has come to (`--as-at`, else today) stands for the end of January 2023; "month end" for the end of
            December, "November" for the month before that one, "ten months" for the year to date. On 31 January they are the same
            days; a year before is a year before. `./kith measure ID --as-at D` asks any other day, and `--known-at` as it was known
            then: what happened is known some days later, an end when it has come, and now and then a day was wrong at first.

            | Figure | When | Sample | Report | Paragraph | Measure |
            |---|---|--:|--:|---|---|
            """;

    private SamplePage() {}

    static String of(List<Figure> figures) {
        return HEAD
                + told(figures)
                + """


            As made by seed %d, as at %s.

            ## Where the report contradicts itself

            %s

            ## Printed, and not held by the record

            %s
            """.formatted(
                        SampleSize.USUAL_SEED, SampleAuthorityTest.AS_AT, contradictions(figures), notTold(figures));
    }

    private static String told(List<Figure> figures) {
        return figures.stream()
                .filter(Figure::isTold)
                .map(figure -> "| %s | %s | %s | %s | %s | `%s` |"
                        .formatted(
                                figure.title(),
                                figure.when(),
                                figure.valueInWords(),
                                figure.printedInWords(),
                                figure.where(),
                                figure.measure()))
                .collect(Collectors.joining("\n"));
    }

    private static String contradictions(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.contradiction() != null)
                .map(figure -> "- %s (`%s`, %s): %s."
                        .formatted(figure.title(), figure.measure(), figure.where(), figure.contradiction()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String notTold(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> !figure.isTold())
                .map(figure -> "- %s: %s (`%s`, %s)"
                        .formatted(figure.title(), figure.printedInWords(), figure.measure(), figure.where()))
                .collect(Collectors.joining("\n"));
    }
}
