package uk.kith.front.commands;

import picocli.CommandLine.Option;
import uk.kith.kernel.CollectionYear;

/** What the load of a yearly return is asked beside: of which year. */
final class YearlyLoadAsked extends LoadAsked {

    @Option(
            names = "--year",
            paramLabel = "Y",
            required = true,
            converter = Years.class,
            description = "The collection year: 2027 is 1 April 2026 to 31 March 2027.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CollectionYear year;

    CollectionYear year() {
        return year;
    }
}
