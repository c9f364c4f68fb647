package uk.kith.account.returns.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All rules of one return, and which of them are in force when.
 *
 * @param oldest the first collection year whose rules are held
 * @param newest the last
 * @param notHeld the codes of rules that were withdrawn before the newest year and are not held
 */
public record Rulebook<R>(List<Rule<R>> all, int oldest, int newest, Set<String> notHeld) {

    public Rulebook {
        all = List.copyOf(all);
        Map<String, Rule<R>> last = new HashMap<>();
        for (var rule : all) {
            var before = last.put(rule.code(), rule);
            if (before != null && (before.until() == null || before.until() >= rule.from()))
                throw new IllegalArgumentException("Rule " + rule.code() + " is in force twice in " + rule.from());
        }
    }

    /** The rules in force for a collection year: the oldest held for a year before them, the newest for one after. */
    public List<Rule<R>> inForce(int year) {
        int held = nearest(year);
        return all.stream().filter(rule -> rule.isInForce(held)).toList();
    }

    /** The year whose rules are asked for a collection year. */
    public int nearest(int year) {
        return Math.clamp(year, oldest, newest);
    }

    /** Asks the rules of a year of a return, in the order of the book. */
    public List<Outcome<R>> ask(R whole, int year) {
        return ask(whole, inForce(year));
    }

    public static <R> List<Outcome<R>> ask(R whole, List<Rule<R>> rules) {
        return rules.stream().map(rule -> Outcome.of(rule, whole)).toList();
    }
}
