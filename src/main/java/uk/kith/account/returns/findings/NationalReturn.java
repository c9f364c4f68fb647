package uk.kith.account.returns.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.kith.account.returns.cin.CinTable;
import uk.kith.account.returns.cin.rules.CensusRules;
import uk.kith.account.returns.rules.ReturnTable;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.rules.Rulebook;
import uk.kith.account.returns.ssda903.Table;
import uk.kith.account.returns.ssda903.rules.CareRules;
import uk.kith.kernel.CollectionYear;

/** A return whose national rules are held. */
public enum NationalReturn {
    SSDA903("Children looked after (SSDA903)", "Children looked after", CareRules.BOOK, List.of(Table.values())),
    CIN("Children in need census (CIN)", "Children in need", CensusRules.BOOK, List.of(CinTable.values()));

    private final String title;
    private final String about;
    private final Rulebook<?> book;
    private final List<? extends ReturnTable> tables;

    NationalReturn(String title, String about, Rulebook<?> book, List<? extends ReturnTable> tables) {
        this.title = title;
        this.about = about;
        this.book = book;
        this.tables = tables;
    }

    /** The return that the commands and addresses call so. */
    public static Optional<NationalReturn> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** As the commands, addresses and the database write it: {@code ssda903}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** Of whom it tells, in two or three words. */
    public String about() {
        return about;
    }

    public Rulebook<?> book() {
        return book;
    }

    public List<? extends ReturnTable> tables() {
        return tables;
    }

    /** The rule of that code as it stands for that year. */
    public Optional<? extends Rule<?>> rule(String code, CollectionYear year) {
        int held = book.nearest(year.ending());
        return book.all().stream()
                .filter(rule -> rule.code().equals(code) && rule.isInForce(held))
                .findFirst();
    }
}
