package uk.kith.front.desk.returns;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.kith.account.returns.runs.NationalReturns;
import uk.kith.account.returns.runs.Runs;
import uk.kith.account.returns.runs.SignOffs;

/** Finds what stands above the pages of a run. */
@Component
class RunHeads {

    private final Runs runs;
    private final SignOffs signOffs;
    private final NationalReturns returns;
    private final Clock clock;

    RunHeads(Runs runs, SignOffs signOffs, NationalReturns returns, Clock clock) {
        this.runs = runs;
        this.signOffs = signOffs;
        this.returns = returns;
        this.clock = clock;
    }

    RunHead of(UUID id) {
        var run = runs.find(id);
        return new RunHead(
                run,
                run.state(clock.instant()),
                returns.named(run.returnName()),
                runs.files(id),
                runs.notices(id),
                signOffs.ofRun(id).orElse(null));
    }
}
