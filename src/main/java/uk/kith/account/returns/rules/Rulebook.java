package uk.kith.account.returns.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

    /**
     * Asks rules of a return, in the order given. Rules that look at one child at a time are asked of one part of the return
     * after the other, since passing over all of a large return for each of some hundred rules would be waiting for memory.
     *
     * @param parts the return in parts of some children each
     */
    public static <R> List<Outcome<R>> ask(R whole, List<R> parts, List<Rule<R>> rules) {
        int hands = Math.clamp(parts.size(), 1, Runtime.getRuntime().availableProcessors());
        var shares = IntStream.range(0, hands)
                .parallel()
                .mapToObj(hand -> share(
                        whole, parts.subList(parts.size() * hand / hands, parts.size() * (hand + 1) / hands), rules))
                .toList();
        return IntStream.range(0, rules.size())
                .mapToObj(rule -> whole(
                        whole, shares.stream().map(share -> share.get(rule)).toList()))
                .toList();
    }

    private static <R> List<Asked<R>> share(R whole, List<R> parts, List<Rule<R>> rules) {
        var asked = rules.stream().map(rule -> new Asked<>(rule, whole)).toList();
        for (var part : parts) for (var one : asked) one.of(part, Rule.Scope.CHILD);
        return asked;
    }

    private static <R> Outcome<R> whole(R whole, List<Asked<R>> shares) {
        var first = shares.getFirst();
        first.of(whole, Rule.Scope.RETURN);
        shares.subList(1, shares.size()).forEach(share -> first.flags.addAll(share.flags));
        return first.outcome();
    }

    /** One rule on its way through a return. */
    private static final class Asked<R> {

        private final Rule<R> rule;
        private final @Nullable String notAsked;
        private final Flags flags;

        Asked(Rule<R> rule, R whole) {
            this.rule = rule;
            this.notAsked = rule.cannotAsk().apply(whole);
            this.flags = new Flags(rule.fields());
        }

        void of(R part, Rule.Scope scope) {
            if (notAsked == null && rule.scope() == scope) rule.body().accept(part, flags);
        }

        Outcome<R> outcome() {
            return new Outcome<>(rule, flags.all(), notAsked);
        }
    }
}
