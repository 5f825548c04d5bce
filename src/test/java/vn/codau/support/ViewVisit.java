package vn.codau.support;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opens a screen as the browser's side of Vaadin does, without a browser: by its own requests, in a visitor's session. */
public final class ViewVisit {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");

    private final HttpVisit visit;
    private final String key;
    private final String ui;
    private String sync;
    private int messages;
    private String answer;

    private ViewVisit(HttpVisit visit, String first) {
        this.visit = visit;
        this.answer = first;
        this.key = find(KEY, first, "");
        this.ui = find(UI, first, "0");
        this.sync = find(SYNC, first, "0");
    }

    /** Opens the screen at that address, or what stands in its place; null where the server sends elsewhere. */
    public static ViewVisit open(HttpVisit visit, String route) {
        return open(visit, route, "");
    }

    /** The same with a query, such as {@code season=2025}. */
    public static ViewVisit open(HttpVisit visit, String route, String query) {
        var location = URLEncoder.encode(route, StandardCharsets.UTF_8);
        var asked = URLEncoder.encode(query, StandardCharsets.UTF_8);
        var opened = new ViewVisit(
                visit,
                visit.get("/?v-r=init&location=" + location + "&query=" + asked).body());
        opened.send("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + route
                + "\",\"query\":\"" + query
                + "\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
        return opened;
    }

    /** Clicks the component with that node number. */
    public void click(String node) {
        send("{\"type\":\"event\",\"node\":" + node + ",\"event\":\"click\",\"data\":{}}");
    }

    /** Types into the text field with that node number, as if shortly after the last key. */
    public void type(String node, String value) {
        send("{\"type\":\"mSync\",\"node\":" + node + ",\"feature\":1,\"property\":\"value\",\"value\":\"" + value
                + "\"},{\"type\":\"event\",\"node\":" + node
                + ",\"event\":\"input\",\"data\":{\"1\":1,\"for\":\"trailing\"}}");
    }

    /** The node number of the field that came with the last answer and has that label. */
    public Optional<String> labelled(String label) {
        return node("\"node\":(\\d+),\"type\":\"put\",\"key\":\"label\",\"feat\":1,\"value\":\"" + label + "\"");
    }

    /** The node number of the component that came with the last answer and says just that. */
    public Optional<String> saying(String text) {
        return node("\"node\":(\\d+),\"type\":\"put\",\"key\":\"text\",\"feat\":7,\"value\":\"" + text + "\"")
                .flatMap(said -> node("\"node\":(\\d+),\"type\":\"splice\",\"feat\":2,\"index\":\\d+,\"addNodes\":\\["
                        + said + "\\]"));
    }

    private Optional<String> node(String pattern) {
        var found = Pattern.compile(pattern).matcher(answer);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** What the server said last: the changes of the screen. */
    public String answer() {
        return answer;
    }

    private void send(String call) {
        var body = "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + call + "],\"syncId\":" + sync + ",\"clientId\":"
                + messages++ + "}";
        HttpResponse<String> response = visit.postJson("/?v-r=uidl&v-uiId=" + ui, body);
        answer = response.body();
        sync = find(SYNC, answer, sync);
    }

    private static String find(Pattern pattern, String text, String otherwise) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : otherwise;
    }
}
