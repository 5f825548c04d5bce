package vn.codau.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.codau.identity.People;
import vn.codau.shared.Grant;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.HttpVisit;
import vn.codau.support.PortalTest;
import vn.codau.support.ViewVisit;

/** Every address of the running portal, opened by everybody over HTTP, against a table: matrix/routes.txt. */
@PortalTest
@Import({People.class, AccessFixtures.class})
class RouteAccessTests {

    private static final Map<String, String> MATRIX = Matrix.read("routes.txt");
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(\\([^)]*\\))?");
    private static final Pattern OPTIONAL = Pattern.compile("/:\\w+[?*](\\([^)]*\\))?");
    private static final Pattern NAMED = Pattern.compile("\\{\\w+}");
    private static final String FILES = "/META-INF/resources/";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private AccessFixtures grounds;

    @Autowired
    private ServletContext servlet;

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    private AccessFixture ground;

    @BeforeEach
    void prepare() {
        ground = grounds.in(Phase.SELF_SCORING);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void everyAddressHasARow() throws IOException {
        var addresses = new TreeSet<>(views());
        mappings.forEach(mapping -> mapping.getHandlerMethods()
                .keySet()
                .forEach(info -> addresses.addAll(
                        Objects.requireNonNull(info.getPathPatternsCondition()).getPatternValues())));
        addresses.addAll(folders().keySet());
        assertThat(MATRIX.keySet()).containsExactlyElementsOf(addresses);
    }

    @Test
    void opensToThoseWhomTheTableNames() throws IOException {
        var views = views();
        var folders = folders();
        var cells = new HashMap<String, List<String>>();
        for (var column : Column.all()) {
            var visit = visit(column.role());
            for (var address : MATRIX.keySet()) {
                var path = folders.getOrDefault(address, filled(address));
                var seen = views.contains(address) ? screen(visit, path) : plain(visit, path);
                cells.computeIfAbsent(address, row -> new ArrayList<>()).add(seen);
            }
        }
        assertThat(MATRIX)
                .allSatisfy((address, row) -> assertThat(
                                address + " " + String.join(" ", Objects.requireNonNull(cells.get(address))))
                        .isEqualTo(address + " " + row));
    }

    private HttpVisit visit(Optional<Role> role) {
        var visit = new HttpVisit(port);
        role.ifPresent(known -> {
            var scope = switch (known.extent()) {
                case PROVINCE -> new Scope.Province();
                case CLUSTER -> new Scope.OfCluster(ground.cluster(), ground.season());
                case UNIT -> new Scope.OfUnit(ground.unit());
            };
            var person = people.newPerson(List.of(new Grant(known, scope)));
            var answer = visit.signIn(person.userName(), People.PASSWORD);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/");
        });
        return visit;
    }

    /** The page comes to whoever is signed in; which screen then stands in it is decided behind it. */
    private static String screen(HttpVisit visit, String path) {
        var page = visit.get(path);
        if (page.statusCode() == 302) {
            return "s";
        }
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        var answer = ViewVisit.open(visit, path.substring(1)).answer();
        assertThat(answer).as(path).contains("\"h1\"").doesNotContain(text("shell.notFound.title"));
        return answer.contains(text("shell.denied.title")) ? "." : "x";
    }

    private static String plain(HttpVisit visit, String path) {
        return switch (visit.get(path).statusCode()) {
            case 200 -> "x";
            case 302 -> "s";
            default -> ".";
        };
    }

    private static String text(String key) {
        return ResourceBundle.getBundle("vaadin-i18n.translations_vi", Locale.ROOT)
                .getString(key);
    }

    /** An address to try: what may be left out is left out, and nobody has what {@code {id}} names. */
    private String filled(String address) {
        var values = Map.of(
                "code",
                ground.code(),
                "___url_parameter",
                "x",
                "unit",
                ground.unit().toString(),
                "cluster",
                ground.cluster().toString(),
                "snapshot",
                "1",
                "hash",
                "x");
        var plain = OPTIONAL.matcher(address.replace("/**", "")).replaceAll("");
        return PARAMETER
                .matcher(NAMED.matcher(plain).replaceAll("1"))
                .replaceAll(name -> Objects.requireNonNull(
                        values.get(name.group(1)), () -> "say in filled() what " + address + " is tried with"));
    }

    private Set<String> views() {
        var views = new TreeSet<String>();
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)).getRegisteredRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .forEach(template -> views.add("/" + template));
        return views;
    }

    /** The folders of files that are served as they are, each with one of its files. */
    private static Map<String, String> folders() throws IOException {
        var folders = new HashMap<String, String>();
        var resolver = new PathMatchingResourcePatternResolver();
        var own = Stream.of(resolver.getResources("classpath:" + FILES + "**/*.*"));
        var libraries = Stream.of(resolver.getResources("classpath*:" + FILES + "webjars/**/*.js"));
        for (var file : Stream.concat(own, libraries).toList()) {
            var address = file.getURL().toString();
            var path = address.substring(address.lastIndexOf(FILES) + FILES.length());
            folders.put("/" + path.replaceFirst("/.*", "") + "/*", "/" + path);
        }
        return folders;
    }
}
