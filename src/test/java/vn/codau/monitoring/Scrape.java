package vn.codau.monitoring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What Prometheus is told at one moment.
 *
 * @param values by name and labels, as the text has them
 */
record Scrape(Map<String, Double> values) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Scrape of(int port) {
        var told = get("http://127.0.0.1:" + port + "/metrics");
        if (told.statusCode() != 200) {
            throw new AssertionError("status " + told.statusCode());
        }
        var values = new TreeMap<String, Double>();
        told.body().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            var space = line.lastIndexOf(' ');
            values.put(
                    line.substring(0, space),
                    Double.valueOf(line.substring(space + 1).replace("Inf", "Infinity")));
        });
        return new Scrape(values);
    }

    static HttpResponse<String> get(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address));
        for (var at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new AssertionError(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    Set<String> names() {
        return values.keySet().stream()
                .map(key -> key.replaceFirst("\\{.*", ""))
                .collect(Collectors.toSet());
    }

    /** The value with exactly these labels, in the order of their names; 0 where there is none yet. */
    double value(String key) {
        return values.getOrDefault(key, 0.0);
    }

    double command(String command, String outcome, String kind) {
        return value(
                "codau_commands_total{command=\"" + command + "\",kind=\"" + kind + "\",outcome=\"" + outcome + "\"}");
    }
}
