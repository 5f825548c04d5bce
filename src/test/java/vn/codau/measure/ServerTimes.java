package vn.codau.measure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/** Notes how long the server takes for what people do: from the request's first filter to its answer. */
class ServerTimes extends OncePerRequestFilter {

    private static final int LONGEST_BODY = 64 * 1024;

    private final ConcurrentLinkedQueue<Long> saves = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> clicks = new ConcurrentLinkedQueue<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!"uidl".equals(request.getParameter("v-r"))) {
            chain.doFilter(request, response);
            return;
        }
        var cached = new ContentCachingRequestWrapper(request, LONGEST_BODY);
        long began = System.nanoTime();
        try {
            chain.doFilter(cached, response);
        } finally {
            long took = System.nanoTime() - began;
            var body = new String(cached.getContentAsByteArray(), StandardCharsets.UTF_8);
            (body.contains("\"mSync\"") ? saves : clicks).add(took);
        }
    }

    void forget() {
        saves.clear();
        clicks.clear();
    }

    String ofSaves() {
        return summary(saves);
    }

    String ofClicks() {
        return summary(clicks);
    }

    private static String summary(ConcurrentLinkedQueue<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            return "none";
        }
        return sorted.length + ", median " + millis(sorted, 0.5) + ", p95 " + millis(sorted, 0.95) + ", p99 "
                + millis(sorted, 0.99) + ", most " + millis(sorted, 1);
    }

    private static String millis(long[] sorted, double share) {
        int at = Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1);
        return String.format(Locale.ROOT, "%.1f ms", sorted[at] / 1e6);
    }
}
