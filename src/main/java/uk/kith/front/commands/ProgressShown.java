package uk.kith.front.commands;

import java.io.PrintWriter;
import java.time.Duration;
import uk.kith.front.loading.Progress;

/** Says what is being done once it takes longer than two seconds, and every time it is something else. */
final class ProgressShown implements Progress, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final PrintWriter err;
    private final Thread teller = Thread.ofVirtual().unstarted(this::tell);
    private volatile String doing = "";

    ProgressShown(PrintWriter err) {
        this.err = err;
        teller.start();
    }

    @Override
    public void at(String now) {
        doing = now;
    }

    @Override
    public void close() {
        teller.interrupt();
    }

    private void tell() {
        var told = "";
        try {
            while (true) {
                Thread.sleep(PATIENCE);
                var now = doing;
                if (!now.equals(told)) {
                    err.println(now + " ...");
                    err.flush();
                    told = now;
                }
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }
}
