package uk.kith.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import uk.kith.account.returns.rules.Day;
import uk.kith.account.returns.rules.Rule;
import uk.kith.account.returns.ssda903.Return;
import uk.kith.account.returns.ssda903.rules.CareReturn;
import uk.kith.account.returns.ssda903.rules.CareReturns;
import uk.kith.account.returns.ssda903.rules.CareRules;
import uk.kith.account.returns.ssda903.rules.Terms;
import uk.kith.kernel.CollectionYear;

/** The rules of the looked-after return alone, warm: without reading or writing a file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RulesBenchmark {

    private static final CollectionYear YEAR = new CollectionYear(2027);

    @Param({"1", "1000", "10000"})
    public int children;

    private Return now = InventedCare.of(1, YEAR);
    private List<Rule<CareReturn>> rules = List.of();

    @Setup(Level.Trial)
    public void invent() {
        now = InventedCare.of(children, YEAR);
        rules = CareRules.BOOK.inForce(2027);
    }

    /** Everything between the rows and the findings. */
    @Benchmark
    public long all_rules() {
        var terms = new Terms(
                Day.of(YEAR.firstDay()), Day.of(YEAR.lastDay()), "2027", "E08000026", false, null, null, false);
        return CareRules.ask(CareReturns.of(now, null, terms), rules).stream()
                .mapToLong(outcome -> outcome.flagged().size())
                .sum();
    }
}
