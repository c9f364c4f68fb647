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
        return new SpringApplicationBuilder(modules)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(arguments(settings));
    }

    /** Serves the pages, under the given Spring profiles, until somebody stops the program. */
    void serve(Map<String, String> settings, Started started, String... profiles) throws InterruptedException {
        var closed = new CountDownLatch(1);
        var context = new SpringApplicationBuilder(modules)
                .profiles(profiles)
                .listeners((ApplicationListener<ContextClosedEvent>) _ -> closed.countDown())
                .run(arguments(settings));
        started.with(context);
        closed.await();
    }

    /** What to do once the pages can be reached. */
    interface Started {
        void with(ConfigurableApplicationContext context);
    }

    /** As Spring's own arguments, which outrank whatever the environment says. */
    private static String[] arguments(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }
}
