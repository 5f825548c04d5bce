package vn.codau.monitoring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.StackWalker.StackFrame;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Measures every statement of the portal's own connections, and names the slow ones by the place in the code that sent them:
 * the text of a statement is long, and its values are what people typed. One that is quick costs two looks at the clock.
 */
final class SlowStatements implements BeanPostProcessor {

    private final Supplier<Told> told;

    SlowStatements(Supplier<Told> told) {
        this.told = told;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Watched(database, told) : bean;
    }

    /** Where slow statements are told. */
    @Component
    static class Told {

        private static final Logger LOG = LoggerFactory.getLogger("statement");
        private static final String OWN = "vn.codau.";
        private static final String WATCHING = SlowStatements.class.getName();
        private static final long MILLI = 1_000_000;

        private final Counter slow;
        private final long limit;

        Told(MonitoringSettings settings, MeterRegistry numbers) {
            limit = settings.slow().toNanos();
            slow = Counter.builder("codau.statements.slow")
                    .description("Statements that took longer than CODAU_SLOW_STATEMENT")
                    .register(numbers);
        }

        private void took(long nanos) {
            if (nanos >= limit) {
                slow.increment();
                LOG.atWarn()
                        .addKeyValue("by", StackWalker.getInstance().walk(Told::place))
                        .addKeyValue("ms", nanos / MILLI)
                        .log("slow statement");
            }
        }

        private static String place(Stream<StackFrame> frames) {
            return frames.filter(frame -> frame.getClassName().startsWith(OWN)
                            && !frame.getClassName().startsWith(WATCHING)
                            && !frame.getClassName().contains("$$"))
                    .findFirst()
                    .map(frame -> frame.getClassName().substring(OWN.length()) + "." + frame.getMethodName() + ":"
                            + frame.getLineNumber())
                    .orElse("none");
        }
    }

    private static final class Watched extends DelegatingDataSource {

        private final Supplier<Told> told;

        Watched(DataSource database, Supplier<Told> told) {
            super(database);
            this.told = told;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return connection(super.getConnection());
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return connection(super.getConnection(user, password));
        }

        private Connection connection(Connection connection) {
            return proxy(Connection.class, new OfConnection(connection, told.get()));
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(SlowStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Lets the statements of a connection be measured. */
    private record OfConnection(Connection connection, Told told) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            return switch (called(connection, proxy, method, arguments)) {
                case CallableStatement call -> proxy(CallableStatement.class, new OfStatement(call, told));
                case PreparedStatement prepared -> proxy(PreparedStatement.class, new OfStatement(prepared, told));
                case Statement plain -> proxy(Statement.class, new OfStatement(plain, told));
                case null -> null;
                case Object other -> other;
            };
        }
    }

    /** Measures what a statement takes, also where it fails: one that waits for a lock until it is given up is slow too. */
    private record OfStatement(Statement statement, Told told) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (!method.getName().startsWith("execute")) {
                return called(statement, proxy, method, arguments);
            }
            var began = System.nanoTime();
            try {
                return called(statement, proxy, method, arguments);
            } finally {
                told.took(System.nanoTime() - began);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // A proxy that asked itself would never end.
    private static @Nullable Object called(Object real, Object proxy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> real.toString();
            };
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
