package uk.kith.front.commands;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * The whole of Kith, started by those commands that need it.
 *
 * @param modules the class that stands for all modules together
 */
record Application(Class<?> modules) {

    /** Opens the record for one piece of work, without pages. Close it when the work is done. */
    ConfigurableApplicationContext open(Map<String, String> settings) {
        // Only what the work touches is made: a command should not wait for the pages.
        return builder(settings)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run();
    }

    /** Serves the pages, under the given Spring profiles, until somebody stops the program. */
    void serve(Map<String, String> settings, Started started, String... profiles) throws InterruptedException {
        var closed = new CountDownLatch(1);
        var context = builder(settings)
                .profiles(profiles)
                .listeners((ApplicationListener<ContextClosedEvent>) _ -> closed.countDown())
                .run();
        started.with(context);
        closed.await();
    }

    /** What to do once the pages can be reached. */
    interface Started {
        void with(ConfigurableApplicationContext context);
    }

    private SpringApplicationBuilder builder(Map<String, String> settings) {
        var arguments = settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(modules).properties(arguments);
    }
}
