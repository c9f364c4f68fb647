package uk.kith.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kith.KithApplication;
import uk.kith.insight.measures.Months;
import uk.kith.platform.database.Acting;

/** The application as it is delivered, without what only tests have, running on a database under measure. */
final class Kith implements AutoCloseable, Months.Parts {

    private final ConfigurableApplicationContext context;

    private Kith(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** As a command opens it: no pages. */
    static Kith withoutPages(Map<String, String> settings) {
        return new Kith(builder(settings)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run());
    }

    /** With its pages, on any free port. */
    static Kith withPages(Map<String, String> settings) {
        var more = new HashMap<>(settings);
        more.put("server.port", "0");
        more.put("kith.demo", "true");
        return new Kith(builder(more).profiles("demo").run());
    }

    /** With its pages, and nothing said to the database that no page asked for. */
    static Kith withPagesAlone(Map<String, String> settings) {
        var more = new HashMap<>(settings);
        more.put("kith.fresh-findings", "false");
        more.put("kith.fresh-figures", "false");
        return withPages(more);
    }

    private static SpringApplicationBuilder builder(Map<String, String> settings) {
        var arguments = settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(KithApplication.class, DatabaseTalk.Listening.class)
                .initializers(
                        context -> context.getBeanFactory().registerSingleton("onlyDelivered", new OnlyDelivered()))
                .properties(arguments);
    }

    @Override
    public <T> T part(Class<T> kind) {
        return context.getBean(kind);
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Does something as somebody, in one transaction. */
    <T> T as(Acting acting, Callable<T> something) {
        var transaction = new TransactionTemplate(part(PlatformTransactionManager.class));
        return acting.call(() -> transaction.execute(_ -> {
            try {
                return something.call();
            } catch (RuntimeException failed) {
                throw failed;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Leaves out the classes of the tests, which lie on the same class path here. */
    private static final class OnlyDelivered extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) {
            return type.getResource().getDescription().contains("test-classes");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OnlyDelivered;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
