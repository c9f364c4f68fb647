package uk.kith.account.returns.ssda903.rules;

import static uk.kith.account.returns.ssda903.Table.EPISODES;
import static uk.kith.account.returns.ssda903.rules.Column.HOME_POST;
import static uk.kith.account.returns.ssda903.rules.Column.PL_POST;
import static uk.kith.account.returns.ssda903.rules.RuleWords.rule;

import java.util.List;
import java.util.Locale;
import uk.kith.account.returns.rules.Cell;
import uk.kith.account.returns.rules.Rule;

/** Rules that hold postcodes against the national directory. */
final class PostcodeRules {

    static final Rule<CareReturn> RULE_392C = rule("392c")
            .says(
                    "A postcode does not exist.",
                    "Correct the postcode of the home or of the placement, or leave it empty if nobody knows it.")
            .fields(HOME_POST, PL_POST)
            .needsPostcodes()
            .flagsEach(EPISODES, (e, year) -> isUnknown(e.homePost(), year) || isUnknown(e.plPost(), year));

    static final List<Rule<CareReturn>> ALL = List.of(RULE_392C);

    private PostcodeRules() {}

    private static boolean isUnknown(Cell postcode, Terms year) {
        var text = postcode.text();
        var directory = year.postcodes();
        return text != null
                && directory != null
                && directory.find(Places.tidy(text).toUpperCase(Locale.ROOT)) == null;
    }
}
