package uk.kith.front.desk.quality;

import java.util.Arrays;
import java.util.List;
import uk.kith.account.returns.findings.NationalReturn;
import uk.kith.account.returns.findings.NationalRule;
import uk.kith.platform.pages.Listing;

/** Fifty national rules. */
public record NationalRulesPage(RulesAsked asked, Listing listing, List<NationalRule> rules) {

    /** Which rules are not held, in a sentence for each return that has any. */
    public List<String> notHeld() {
        return Arrays.stream(NationalReturn.values())
                .filter(of -> !of.book().notHeld().isEmpty())
                .map(of -> of.title() + ": "
                        + String.join(
                                ", ", of.book().notHeld().stream().sorted().toList()) + ".")
                .toList();
    }
}
