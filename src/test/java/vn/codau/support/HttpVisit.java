package vn.codau.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor without a browser: as much of one as signing in needs: it keeps the session's cookie, Secure or not, and follows no redirection. */
public final class HttpVisit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;
    private String cookie = "";
    private String claimed = "";

    public HttpVisit(int port) {
        root = "http://127.0.0.1:" + port;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)).header("Accept", "text/html,*/*;q=0.8"));
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends what the browser's side of Vaadin sends. */
    public HttpResponse<String> postJson(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Signs in with the token of the sign-in page. */
    public HttpResponse<String> signIn(String name, String password) {
        return post("/login", Map.of("username", name, "password", password, "_csrf", token(get("/login"))));
    }

    public static String token(HttpResponse<String> page) {
        var found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("no token in " + page.body());
        }
        return found.group(1);
    }

    public String cookie() {
        return cookie;
    }

    public void use(String sessionCookie) {
        cookie = sessionCookie;
    }

    /** From now on says that the visit was forwarded for that address, as anybody can. */
    public void claimAddress(String address) {
        claimed = address;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!claimed.isEmpty()) {
            request.header("X-Forwarded-For", claimed).header("Forwarded", "for=" + claimed);
        }
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").stream()
                    .filter(set -> set.startsWith("JSESSIONID="))
                    .forEach(set -> cookie = set.substring(0, set.indexOf(';')));
            return response;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
