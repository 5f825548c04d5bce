package vn.codau.monitoring;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells the numbers in Prometheus' text format, at {@code /metrics} of an address of their own. The portal's public address
 * has no such page at all, so no mistake in its security can show it (docs/decisions/0029).
 */
@Component
class MetricsServer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MetricsServer.class);
    private static final String PATH = "/metrics";
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private static final byte[] NOTHING = {};

    private final MonitoringSettings settings;
    private final PrometheusMeterRegistry numbers;
    private volatile @Nullable HttpServer server;

    MetricsServer(MonitoringSettings settings, PrometheusMeterRegistry numbers) {
        this.settings = settings;
        this.numbers = numbers;
    }

    @Override
    public void start() {
        var address = settings.socket();
        if (address.isEmpty()) {
            return;
        }
        try {
            var started = HttpServer.create(address.get(), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", this::answer);
            started.start();
            server = started;
        } catch (IOException taken) {
            throw new UncheckedIOException("the numbers cannot be told at " + settings.address(), taken);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!PATH.equals(exchange.getRequestURI().getPath())) {
                send(exchange, HttpURLConnection.HTTP_NOT_FOUND, NOTHING);
            } else if ("GET".equals(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Content-Type", TYPE);
                send(exchange, HttpURLConnection.HTTP_OK, numbers.scrape(TYPE).getBytes(StandardCharsets.UTF_8));
            } else {
                send(exchange, HttpURLConnection.HTTP_BAD_METHOD, NOTHING);
            }
        } catch (RuntimeException failed) {
            LOG.error("the numbers could not be told", failed);
            throw failed;
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Where it listens, which the settings leave open by port 0; 0 where it does not. */
    int port() {
        var running = server;
        return running == null ? 0 : running.getAddress().getPort();
    }

    @Override
    public void stop() {
        var running = server;
        if (running != null) {
            running.stop(0);
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
