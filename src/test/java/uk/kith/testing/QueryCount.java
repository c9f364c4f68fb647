package uk.kith.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts the statements that a page sends to the database, whichever thread sends them. The two of the house itself, that
 * say who acts and that seal the trail, are counted too, for they cost time as others do.
 */
public final class QueryCount implements BeanPostProcessor {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    /** The statements sent while something is done, in order. */
    public List<String> during(Runnable something) {
        sent.clear();
        something.run();
        return List.copyOf(sent);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watched(DataSource.class, source, "") : bean;
    }

    private <T> T watched(Class<T> type, Object real, String sql) {
        InvocationHandler watch = (proxy, method, arguments) -> {
            if (real instanceof PreparedStatement && method.getName().startsWith("execute")) sent.add(sql);
            var answer = call(real, method, arguments);
            // Whoever asks for the driver's own connection, as for a COPY, is given it.
            if (method.getName().equals("unwrap")) return answer;
            if (answer instanceof Connection connection) return watched(Connection.class, connection, "");
            if (answer instanceof PreparedStatement statement && arguments != null && arguments.length > 0)
                return watched(PreparedStatement.class, statement, String.valueOf(arguments[0]));
            return answer;
        };
        return type.cast(Proxy.newProxyInstance(QueryCount.class.getClassLoader(), new Class<?>[] {type}, watch));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        static QueryCount queryCount() {
            return new QueryCount();
        }
    }
}
