package uk.kith.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Overhears what the application says to its database, on whatever thread, while somebody listens. */
final class DatabaseTalk implements BeanPostProcessor {

    private final List<Sent> heard = new ArrayList<>();
    private boolean listening;

    /**
     * One statement.
     *
     * @param values of its parameters, in order
     * @param nanos how long the database took to answer
     */
    public record Sent(String sql, List<@Nullable Object> values, long nanos) {

        /** Whether it asks or changes something; the beginning and end of a transaction do not. */
        public boolean isQuery() {
            return !sql.equals("begin") && !sql.equals("commit") && !sql.equals("rollback");
        }
    }

    /** Something that may fail in any way. */
    @FunctionalInterface
    public interface Doing {
        void done() throws Exception;
    }

    /** What was sent while something was done. */
    public List<Sent> during(Doing something) throws Exception {
        synchronized (heard) {
            heard.clear();
            listening = true;
        }
        try {
            something.done();
        } finally {
            synchronized (heard) {
                listening = false;
            }
        }
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource source)) return bean;
        return proxy(DataSource.class, source, (method, arguments) -> {
            var answer = call(source, method, arguments);
            return answer instanceof Connection connection ? overheard(connection) : answer;
        });
    }

    private Connection overheard(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments) -> switch (method.getName()) {
            case "setAutoCommit" ->
                timed(Boolean.TRUE.equals(arguments[0]) ? "" : "begin", List.of(), connection, method, arguments);
            case "commit", "rollback" -> timed(method.getName(), List.of(), connection, method, arguments);
            case "prepareStatement" ->
                overheard((PreparedStatement) call(connection, method, arguments), (String) arguments[0]);
            case "createStatement" -> overheard((Statement) call(connection, method, arguments));
            default -> call(connection, method, arguments);
        });
    }

    private PreparedStatement overheard(PreparedStatement statement, String sql) {
        Map<Integer, @Nullable Object> values = new TreeMap<>();
        return proxy(PreparedStatement.class, statement, (method, arguments) -> {
            var name = method.getName();
            if (name.startsWith("set") && arguments.length >= 2 && arguments[0] instanceof Integer place)
                values.put(place, name.equals("setNull") ? null : arguments[1]);
            if (!name.startsWith("execute")) return call(statement, method, arguments);
            return timed(sql, new ArrayList<>(values.values()), statement, method, arguments);
        });
    }

    private Statement overheard(Statement statement) {
        return proxy(
                Statement.class,
                statement,
                (method, arguments) -> method.getName().startsWith("execute") && arguments.length > 0
                        ? timed((String) arguments[0], List.of(), statement, method, arguments)
                        : call(statement, method, arguments));
    }

    private @Nullable Object timed(
            String sql, List<@Nullable Object> values, Object target, Method method, Object[] arguments)
            throws Throwable {
        long start = System.nanoTime();
        try {
            return call(target, method, arguments);
        } finally {
            synchronized (heard) {
                if (listening && !sql.isEmpty()) heard.add(new Sent(sql, values, System.nanoTime() - start));
            }
        }
    }

    private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }

    private interface Answer {
        @Nullable Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> kind, T target, Answer answer) {
        InvocationHandler handler = (self, method, arguments) -> {
            Object[] given = arguments == null ? new Object[0] : arguments;
            if (method.getName().equals("unwrap")) return unwrapped(target, (Class<?>) given[0]);
            return answer.to(method, given);
        };
        return kind.cast(
                Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind, AutoCloseable.class}, handler));
    }

    private static Object unwrapped(Object target, Class<?> kind) throws SQLException {
        if (kind.isInstance(target)) return target;
        return ((java.sql.Wrapper) target).unwrap(kind);
    }

    /** Puts somebody who listens between the application and its database. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        static DatabaseTalk databaseTalk() {
            return new DatabaseTalk();
        }
    }
}
