package vn.codau.monitoring;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the portal lets itself be watched.
 *
 * @param address where the numbers are told, {@code host:port}; nowhere where it is empty
 * @param slow from what time on a statement of the database is slow
 * @param backup the file whose time of change is that of the last backup
 */
@ConfigurationProperties("codau.monitoring")
record MonitoringSettings(String address, Duration slow, Path backup) {

    /** Where to listen, if anywhere. */
    Optional<InetSocketAddress> socket() {
        if (address.isBlank()) {
            return Optional.empty();
        }
        var colon = address.lastIndexOf(':');
        if (colon <= 0 || !address.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("CODAU_METRICS is host:port or empty, not " + address);
        }
        var host = address.substring(0, colon).replaceAll("^\\[|]$", "");
        return Optional.of(new InetSocketAddress(host, Integer.parseInt(address.substring(colon + 1))));
    }
}
