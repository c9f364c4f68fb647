package uk.kith.account.returns.runs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.runs.ReturnWords.RuleWords;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.NotThere;

/** The national returns that can be checked, and their rules in words. */
@Component
public class NationalReturns {

    private final List<CheckedReturn> all;

    NationalReturns(List<CheckedReturn> all) {
        this.all = all;
    }

    public List<ReturnWords> all() {
        return all.stream().map(ReturnWords::of).toList();
    }

    public Optional<ReturnWords> find(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().map(ReturnWords::of);
    }

    /** @throws NotThere when no return is called so */
    public ReturnWords named(String name) {
        return ReturnWords.of(checked(name));
    }

    /** The rules in force for a year by their codes, in the order of their book. */
    public Map<String, RuleWords> rules(String name, CollectionYear year) {
        return ReturnWords.rules(checked(name), year);
    }

    CheckedReturn checked(String name) {
        return all.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotThere("return"));
    }
}
