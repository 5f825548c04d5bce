package vn.codau.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.codau.identity.People;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.HttpVisit;

@WatchedPortal
class MetricsServerTests {

    @LocalServerPort
    private int port;

    @Autowired
    private MetricsServer server;

    @Autowired
    private PrometheusMeterRegistry numbers;

    @Autowired
    private People people;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void tellsWhatIsWatched() {
        assertThat(Scrape.of(server.port()).names())
                .contains(
                        "hikaricp_connections_pending",
                        "jvm_memory_used_bytes",
                        "codau_sessions",
                        "codau_backup_age_seconds",
                        "codau_transactions_undone_total");
    }

    @Test
    void hasNothingElse() {
        assertThat(Scrape.get("http://127.0.0.1:" + server.port() + "/").statusCode())
                .isEqualTo(404);
        assertThat(Scrape.get("http://127.0.0.1:" + server.port() + "/metrics/x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new HttpVisit(server.port()).postJson("/metrics", "{}").statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/actuator/prometheus", "/actuator/metrics", "/prometheus"})
    void thePublicAddressHasNoSuchPage(String path) {
        var visitor = new HttpVisit(port);
        assertThat(visitor.get(path).statusCode()).isEqualTo(302);
        var administrator = people.newPerson(List.of(new Grant(Role.ADMINISTRATOR, new Scope.Province())));
        visitor.signIn(administrator.userName(), People.PASSWORD);
        var page = visitor.get(path);
        assertThat(page.body()).doesNotContain("hikaricp", "codau_");
        assertThat(page.statusCode())
                .as("as any address that leads nowhere, or refused")
                .isIn(403, 404, visitor.get("/no-such-page").statusCode());
    }

    @Test
    void isNotToldAnywhereWhereThatIsSaid() {
        var silent = new MetricsServer(settings(""), numbers);
        silent.start();
        assertThat(silent.isRunning()).isFalse();
        assertThat(silent.port()).isZero();
    }

    @Test
    void doesNotStartWhereItCannotBeTold() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var late = new MetricsServer(settings("127.0.0.1:" + taken.getLocalPort()), numbers);
            assertThatThrownBy(late::start)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("127.0.0.1:" + taken.getLocalPort());
        }
        assertThatThrownBy(() -> settings("9464").socket()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings("localhost:http").socket()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listensOnTheMachineItselfUnlessOneSaysOtherwise() throws IOException {
        var defaults = new Properties();
        try (var file = getClass().getResourceAsStream("/application.properties")) {
            defaults.load(file);
        }
        assertThat(defaults.getProperty("codau.monitoring.address")).isEqualTo("${CODAU_METRICS:127.0.0.1:9464}");
        assertThat(settings("127.0.0.1:9464")
                        .socket()
                        .orElseThrow()
                        .getAddress()
                        .isLoopbackAddress())
                .isTrue();
        assertThat(settings("[::1]:0").socket().orElseThrow().getAddress().isLoopbackAddress())
                .isTrue();
    }

    private static MonitoringSettings settings(String address) {
        return new MonitoringSettings(address, Duration.ofSeconds(1), Path.of("none"));
    }
}
