package uk.kith.account.returns.cin.rules;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import uk.kith.account.returns.rules.Example;
import uk.kith.account.returns.rules.Rule;

/** Asks whether all examples of some rules pass; loaded anew beside rules in which a mistake was made. */
public final class CensusExamples implements BiPredicate<Map<String, List<Example>>, Class<?>> {

    @Override
    @SuppressWarnings("unchecked") // every class of rules has them in a list of that name
    public boolean test(Map<String, List<Example>> examples, Class<?> rules) {
        try {
            for (var rule : (List<Rule<Census>>) rules.getDeclaredField("ALL").get(null))
                for (var example : examples.getOrDefault(rule.code(), List.of()))
                    if (rule.isInForce(CensusExample.ruleset(example))
                            && !CensusExample.flagged(rule, example).equals(CensusExample.expected(example)))
                        return false;
            return true;
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
