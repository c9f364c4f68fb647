package uk.kith.account.returns.cin.rules;

import static uk.kith.account.returns.cin.CinTable.HEADER;
import static uk.kith.account.returns.cin.rules.Column.REFERENCE_DATE;
import static uk.kith.account.returns.cin.rules.Column.YEAR;
import static uk.kith.account.returns.cin.rules.RuleWords.rule;

import java.time.MonthDay;
import java.util.List;
import uk.kith.account.returns.rules.Rule;

/** Rules about the message itself. */
final class HeaderRules {

    private static final MonthDay LAST_OF_PERIOD = MonthDay.of(3, 31);

    static final Rule<Census> RULE_100 = rule("100")
            .says(
                    "The reference date is not 31 March of the year of the census.",
                    "Enter 31 March of the year the census is for, in both places of the Header.")
            .fields(REFERENCE_DATE)
            .flagsAcross((census, found) -> {
                for (var header : census.rows(HEADER)) if (!isReferenceDate(header)) found.row(header);
            });

    static final List<Rule<Census>> ALL = List.of(RULE_100);

    private HeaderRules() {}

    private static boolean isReferenceDate(CensusLine header) {
        var date = header.at(REFERENCE_DATE).orNull();
        return date != null
                && MonthDay.from(date).equals(LAST_OF_PERIOD)
                && date.getYear() == header.at(YEAR).asNumber();
    }
}
